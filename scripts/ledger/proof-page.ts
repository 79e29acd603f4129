import type { Found, LedgerRecordView } from '../../edge-proxy/ledger-contract.ts';

/** A page to print: one person's consents and what came of each, with the text as it was shown. Complete by itself. */
export function proofPage({ records, optedOutAt, lists }: Found, now: Date): string {
  const consents = records.filter(({ type }) => type === 'given');
  const sections = consents.map((given) => {
    const later = records.filter(
      ({ callback, type, site }) => callback === given.callback && site === given.site && type !== 'given',
    );
    return section(given, later);
  });
  const revoked = records.filter(({ type }) => type === 'revoked');
  const standing = [
    ['Opted out', optedOutAt === null ? 'no' : `since ${optedOutAt}, for every site of this proxy`],
    ['On do-not-call lists', lists.length === 0 ? 'none' : lists.join(', ')],
  ] as const;
  const none = '<p>The ledger has no consent of this person.</p>';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Proof of consent</title>
<style>
  body { font: 11pt/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
  h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin-top: 2rem; border-top: 1px solid #bbb; padding-top: 1rem }
  blockquote { margin: 1rem 0; padding: .75rem 1rem; border-inline-start: 3px solid #555; background: #f4f4f4; white-space: pre-wrap }
  table { border-collapse: collapse; width: 100% } th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0 }
  th { font-weight: 600; width: 13rem } td { overflow-wrap: anywhere } section { break-inside: avoid }
  footer { margin-top: 2rem; color: #555; font-size: .9rem }
</style>
<h1>Proof of consent</h1>
${sections.length === 0 ? none : sections.join('\n')}
<h2>No more calls</h2>
${table([...standing, ...revoked.map(({ at, facts }) => [at, `said by ${text(facts.by)}`] as const)])}
<footer>Made ${now.toISOString()} from the consent ledger. Times are UTC, by the server’s clock. The command <code>ledger verify</code>
shows whether the ledger is whole.</footer>
</html>
`;
}

function section(given: LedgerRecordView, later: readonly LedgerRecordView[]): string {
  const { personal, facts, text: shown, site, sequence, hash, callback } = given;
  const { evidence, disclosed, ...rest } = personal ?? {};
  const whole = { ...rest, ...(disclosed as object | undefined), ...(evidence as object | undefined) };
  return `<section>
<h2>Consent of ${asHtml(given.at)}</h2>
<blockquote lang="${asHtml(text(facts.textLocale))}" dir="auto">${asHtml(shown ?? 'The text is missing.')}</blockquote>
${personal === null ? '<p>What was personal was erased.</p>' : table(Object.entries(whole).map(([name, value]) => [wordsOf(name), text(value)]))}
${table([
  ['Site', site],
  ['Text', `${text(facts.textId)} (${text(facts.textLocale)})`],
  ['SHA-256 of the text', text(facts.textSha256)],
  ['Proof that a browser asked', text(facts.challenge)],
  ['Callback', callback ?? ''],
  ['Place in the ledger', `${sequence}`],
  ['Hash there', hash],
])}
<h3>What came of it</h3>
${table(
  later.map((record) => [
    record.at,
    `${record.type}: ${[record.facts, record.personal ?? {}]
      .flatMap((facts) => Object.entries(facts))
      .map(([name, value]) => `${wordsOf(name)} ${text(value)}`)
      .join(', ')}`,
  ]),
)}
</section>`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  return `<table>${rows.map(([name, value]) => `<tr><th scope="row">${asHtml(name)}</th><td dir="auto">${asHtml(value)}</td></tr>`).join('')}</table>`;
}

/** "phoneNumber" → "Phone number". */
function wordsOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}

function asHtml(value: string): string {
  return value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
