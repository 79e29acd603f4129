import { soundText } from './consent-texts.ts';

/** Settings that nothing is wrong with: each test breaks one part of them. */

export const SECRET = 'f3a91c07be5d2846f3a91c07be5d2846';
export const OTHER = 'c81e72d9b5406fa3c81e72d9b5406fa3';
export const SITE = {
  origins: ['https://www.your-site.com'],
  regions: ['US'],
  privacyUrl: 'https://www.your-site.com/privacy',
  consent: { en: soundText() },
  polyai: { api: 'outbound-calling', baseUrl: 'https://api.us-1.platform.polyai.app' },
};

export const GOOD = {
  ENVIRONMENT: 'production',
  PROXY_SECRET: SECRET,
  POLYAI_TOKEN: 'pk-8f21c0',
  TURNSTILE_SECRET: '0x4AAAAAAAAjq6WYeRDKmebM',
  CONTEXT_KEY: 'e2Vb6Yt0Rk9Xc4Ns8Pm1Hd5Lf7Gj3WqZ',
};
