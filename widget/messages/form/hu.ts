import phone from '../phone/hu.ts';
import type en from './en.ts';

export default {
  button: 'Visszahívást kérek',
  heading: 'Visszahívjuk Önt',
  introduction: 'Adja meg a számát, és MI-alapú hangasszisztensünk felhívja.',
  close: 'Bezárás',
  opensInNewTab: '(új lapon nyílik meg)',
  privacy: 'Adatvédelmi tájékoztató',
  consentMissing: 'Jelölje be a négyzetet, hogy felhívhassuk.',
  submit: 'Kérem a hívást',
  submitting: 'Küldés…',
  notLoaded: 'Az oldal egy részét nem sikerült betölteni. Próbálja újra.',
  outsideHours: 'Önnél most talán nincs hívási idő.',

  phone,
} satisfies typeof en;
