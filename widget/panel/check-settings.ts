import { httpUrl } from '../http-url.ts';
import { mistypedOf, tellOfMistyped } from '../mistyped.ts';
import { settingOf } from '../setting.ts';

/** Of those that each element has; where it floats is looked at there. */
export function checkSettings(host: HTMLElement): void {
  const names = mistypedOf(host, { mode: /^(popover|inline|floating|headless)$/, flags: /^none$/, prefetch: /^none$/ });
  const endpoint = settingOf(host, 'endpoint');
  if (endpoint && !httpUrl(endpoint, document.baseURI)) names.push('endpoint');
  tellOfMistyped(host, names);
}
