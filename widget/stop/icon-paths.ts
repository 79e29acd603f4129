/** The page's drawings, beside those that it has of the widget. */

export { ALERT, CHECK, GLOBE } from '../icon-paths.ts';
export { PHONE } from '../icon-phone.ts';
export const STROKE = 'M4 20.5 20.5 4';
export const BOLT = 'M13 3 5.5 13.5H11L10 21l8.5-11H13Z';
export const LOCK =
  'M8 10.5V8a4 4 0 0 1 8 0v2.5m-9.5 0h11a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19v-7a1.5 1.5 0 0 1 1.5-1.5Z';
export const HUSH = 'M3 12c2-3.8 5.2-5.7 9-5.7s7 1.9 9 5.7c-2 3.8-5.2 5.7-9 5.7S5 15.8 3 12Zm1.5 8.5 15-17';
