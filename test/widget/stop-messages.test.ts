import { expect } from 'chai';
import { chooseLanguage } from '../../widget/stop/choose-language.ts';
import { homeRegion } from '../../widget/stop/home-region.ts';
import { LANGUAGES } from '../../widget/stop/languages.ts';
import en from '../../widget/stop/messages/en.ts';
import { placeholders, placesOf, pluralForms } from './message-places.ts';

const english = placesOf(en);

describe('the messages of the page that stops calls', () => {
  for (const [tag, { name, load }] of Object.entries(LANGUAGES)) {
    it(`are all there in ${name}, with the placeholders that English has`, async () => {
      const messages = placesOf((await load()).default);
      expect([...messages.keys()].sort()).to.deep.equal([...english.keys()].sort());
      for (const [place, message] of messages) {
        expect(message.trim(), place).not.to.equal('');
        expect(placeholders(message), place).to.deep.equal(placeholders(english.get(place)));
      }
      if (tag !== 'en') {
        const same = [...messages].filter(([place, message]) => message === english.get(place));
        // Some languages have the very word.
        expect(same.map(([place]) => place).filter((place) => place !== 'phone.region')).to.deep.equal([]);
      }
    });

    it(`have a form in ${name} for every number of regions`, async () => {
      const forms = (await load()).default.phone.regionsFound;
      expect(Object.keys(forms).sort()).to.deep.equal(pluralForms(tag));
      for (const form of Object.values(forms)) expect(placeholders(form)).to.deep.equal(['{count}']);
    });
  }
});

describe('the language', () => {
  for (const [search, preferred, language] of [
    ['', ['de-AT', 'en'], 'de'],
    ['', ['tlh', 'fr-CA'], 'fr'],
    ['', ['tlh'], 'en'],
    ['', [], 'en'],
    ['?lang=ar', ['de'], 'ar'],
    ['?lang=pt-BR', ['de'], 'pt'],
    ['?lang=tlh', ['de'], 'de'],
    ['?lang=__proto__', ['de'], 'de'],
    ['?lang=<script>', ['sv'], 'sv'],
  ] as const) {
    it(`is ${language} for “${search}” and ${preferred.join(', ') || 'nothing'}`, () => {
      expect(chooseLanguage(search, preferred)).to.equal(language);
    });
  }
});

describe('the region of a number without a calling code', () => {
  const REGIONS = ['US', 'GB', 'DE', 'CH', 'AT'];
  // A proposal that not every browser has yet.
  const knowsZones = 'getTimeZones' in Intl.Locale.prototype;

  for (const [languages, timeZone, region, withoutZones] of [
    [['en-US'], 'Europe/Berlin', 'DE', 'US'],
    [['de-CH', 'en-US'], 'Europe/Zurich', 'CH', 'CH'],
    [['en-GB'], 'Asia/Tokyo', 'GB', 'GB'],
    [['de'], 'Etc/UTC', 'DE', 'DE'],
    [['ja-JP', 'not a language'], 'Etc/UTC', 'US', 'US'],
  ] as const) {
    it(`is ${region} for ${languages.join(', ')} in ${timeZone}`, () => {
      expect(homeRegion(languages, timeZone, REGIONS)).to.equal(knowsZones ? region : withoutZones);
    });
  }
});
