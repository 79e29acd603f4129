import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { beforeAll, expect, it } from 'vitest';
import { isSurelyOf, type Whereabouts } from '../../../widget/phone-input/at-once.ts';
import { allRegions } from '../../../widget/phone-input/numbering-plans.ts';
import { readPhoneText } from '../../../widget/phone-input/phone-text.ts';
import { examples } from '../numbers/official.ts';
import { report } from '../sizes.ts';
import { loadAllPlans } from './all-plans.ts';

beforeAll(loadAllPlans);

interface Profile {
  readonly region: string;
  readonly number: string;
  /** As a person of that region writes it without the calling code, and as browsers fill in `tel-national`. */
  readonly texts: readonly string[];
}

function profiles(): Profile[] {
  return examples(['MOBILE', 'FIXED_LINE']).flatMap(({ region, e164 }) => {
    const parsed = parsePhoneNumberFromString(e164);
    if (!parsed) return [];
    const national = parsed.formatNational();
    return [
      { region, number: e164, texts: [...new Set([national, national.replace(/\D/g, ''), parsed.nationalNumber])] },
    ];
  });
}

/** What is taken without asking. */
function taken(text: string, region: string, where: Whereabouts): string {
  return isSurelyOf(region, text, where) ? readPhoneText(text, region, allRegions()).number : '';
}

/** The first of a region's, for somebody who is at home there. */
function zoneOf(region: string): string {
  const locale = new Intl.Locale('und', { region }) as Intl.Locale & { getTimeZones(): string[] | undefined };
  return locale.getTimeZones()?.[0] ?? '';
}

it('no number that the browser fills in is taken for one of another region, whatever region the field is set to', () => {
  let texts = 0;
  const zones = new Map(allRegions().map((region) => [region, zoneOf(region)]));
  const wrong: string[] = [];
  for (const { region, number, texts: styles } of profiles()) {
    for (const text of styles) {
      for (const initial of allRegions()) {
        texts += 1;
        const atHome = taken(text, initial, { home: region, timeZone: zones.get(region) ?? '' });
        const abroad = taken(text, initial, { home: region, timeZone: zones.get(initial) ?? '' });
        if (atHome && atHome !== number) wrong.push(`${region} ${text} in ${initial}: ${atHome}`);
        if (abroad && abroad !== number) wrong.push(`${region} ${text} in ${initial}, travelling there: ${abroad}`);
      }
    }
  }
  report('filled in', { 'texts and regions': texts, 'taken for another region’s': wrong.length });
  expect(wrong).toEqual([]);
});

it('hardly anybody at home is asked about a number as people write it there', () => {
  const asked = profiles().flatMap(({ region, number, texts: [text = ''] }) =>
    taken(text, region, { home: region, timeZone: zoneOf(region) }) === number ? [] : [`${region} ${text}`],
  );
  const all = profiles().length;
  report('filled in at home', { profiles: all, asked: asked.length });
  expect(asked.length / all, asked.join(', ')).toBeLessThan(0.02);
});
