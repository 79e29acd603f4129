/** A setting of few words that is none of them: the widget goes by what it would be without it, and says so. */
import { settingOf } from './setting.ts';

/** @param sound by name: what it may be */
export function mistypedOf(host: HTMLElement, sound: Readonly<Record<string, RegExp>>): string[] {
  return Object.keys(sound).filter((name) => {
    const setting = settingOf(host, name);
    return setting && !sound[name]?.test(setting);
  });
}

export function tellOfMistyped(host: HTMLElement, names: readonly string[]): void {
  if (names.length > 0)
    import('./mistyped-settings.ts').then(
      ({ tell }) => tell(host, names),
      () => {},
    );
}
