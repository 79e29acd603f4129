import phone from '../phone/fi.ts';
import type en from './en.ts';

export default {
  button: 'Jätä soittopyyntö',
  heading: 'Soitamme sinulle',
  introduction: 'Jätä numerosi, niin tekoälyä käyttävä ääniavustajamme soittaa sinulle.',
  close: 'Sulje',
  opensInNewTab: '(avautuu uuteen välilehteen)',
  privacy: 'Tietosuojaseloste',
  consentMissing: 'Rastita ruutu, jotta saamme soittaa sinulle.',
  submit: 'Soittakaa minulle',
  submitting: 'Lähetetään…',
  notLoaded: 'Osaa sivusta ei voitu ladata. Yritä uudelleen.',
  outsideHours: 'Paikallinen aikasi voi olla soittoaikojen ulkopuolella.',

  phone,
} satisfies typeof en;
