import { OWN_NAMES } from './secret-purposes.ts';

/** What a setting is, once JSON of it is read; a binding is of a class of its own. */
const KINDS_OF_SETTINGS: ReadonlySet<unknown> = new Set([
  Array.prototype,
  Boolean.prototype,
  Number.prototype,
  Object.prototype,
]);

/**
 * Settings at the top that nobody reads. Texts are left alone: they may be anybody's, such as a secret that another tool has put
 * there. Pairs of place and problem.
 */
export function findUnread(environment: unknown): [string, string][] {
  return Object.entries(Object(environment))
    .filter(([name, value]) => !OWN_NAMES.has(name) && isSetting(value))
    .map(([name]) => [`vars.${name}`, 'is not a setting: remove it or mend its name']);
}

function isSetting(value: unknown): boolean {
  return value !== undefined && KINDS_OF_SETTINGS.has(Object.getPrototypeOf(Object(value)));
}

/** Without them the proxy runs, so that a slip in their names would switch something off and nobody would see it. */
const OPTIONAL_SECRETS = ['NAMES_SECRET', 'OPT_OUT_SECRET'].map((name) => ({ name, slips: slipsOf(name) }));

/** Texts that nobody reads, and whose names are almost those of an optional secret. Pairs of place and problem. */
export function findMisspelt(environment: object, namesInUse: ReadonlySet<string>): [string, string][] {
  return Object.entries(environment).flatMap(([name, value]): [string, string][] => {
    if (typeof value !== 'string' || namesInUse.has(name)) return [];
    const meant = OPTIONAL_SECRETS.find(({ slips }) => slips.test(name));
    return meant ? [[`secret ${name}`, `is read by nobody: name it ${meant.name}, or remove it`]] : [];
  });
}

/** A name whose case is another, or one of whose characters is another, is missing or is too much. */
function slipsOf(name: string): RegExp {
  const slips = Array.from(name, (_, at) => {
    const [before, from, after] = [name.slice(0, at), name.slice(at), name.slice(at + 1)];
    return `${before}.?${after}|${before}.${from}`;
  });
  return new RegExp(`^(${slips.join('|')}|${name}.)$`, 'i');
}
