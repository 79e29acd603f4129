/** Which advertisement led to the page, as far as its address says so and the site wants to know. */

/** Google Ads' click ids (`gbraid` and `wbraid` where apps and browsers withhold the first), and the parameters of a campaign as Google Analytics names them. */
const CAMPAIGN = /^(gclid|[gw]braid|utm_[a-z_]+)$/;
/** Anybody can write an address: what it says must never be why a call can't be asked for. */
const LONGEST = 128;

/** @param allowed the site's `metadataKeys` */
export function campaignOf(query: string, allowed: readonly string[] = []): Record<string, string> {
  const parameters = [...new URLSearchParams(query)];
  const campaign = parameters.filter(([key, value]) => value && CAMPAIGN.test(key) && allowed.includes(key));
  return Object.fromEntries(campaign.map(([key, value]) => [key, value.slice(0, LONGEST)]));
}
