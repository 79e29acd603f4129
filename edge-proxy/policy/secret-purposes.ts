/** Where a secret is used, and what for. */
export interface SecretUse {
  readonly name: string;
  /** Of whatever type, since nothing may be wrong with it yet. */
  readonly value: unknown;
  /** Uses of one purpose may share a secret. */
  readonly purpose: string;
  /** Where `wrangler.toml` names it. */
  readonly place: string;
}

/**
 * What the proxy reads from its environment by names of its own, and each one's purpose. Two secrets have the same: names come
 * from PROXY_SECRET until it is rotated, and from NAMES_SECRET, which then has the same value, after that.
 */
const OWN_PURPOSES: Readonly<Record<string, string>> = {
  PROXY_SECRET: 'keys',
  NAMES_SECRET: 'keys',
  OPT_OUT_SECRET: 'opt-outs',
  ADMIN_SECRET: 'ledger',
  ENVIRONMENT: 'settings',
  SITES: 'settings',
  CALLEE: 'bindings',
  SITE: 'bindings',
  VISITOR: 'bindings',
  BLOCK: 'bindings',
  DO_NOT_CALL: 'bindings',
  SHIELD: 'bindings',
  ASSETS: 'bindings',
  WIDGET: 'bindings',
};

export const OWN_NAMES: ReadonlySet<string> = new Set(Object.keys(OWN_PURPOSES));

export function ownUses(environment: Readonly<Record<string, unknown>>): SecretUse[] {
  return Object.entries(OWN_PURPOSES).map(([name, purpose]) => ({
    name,
    value: environment[name],
    purpose,
    place: `secret ${name}`,
  }));
}

/**
 * A secret that has two purposes, by its name or by its value: whoever is given it for the one could use it for the other. Pairs
 * of place and problem, of the later use of each.
 */
export function checkPurposes(uses: readonly SecretUse[]): [string, string][] {
  return uses.flatMap(({ name, value, purpose, place }, index): [string, string][] => {
    const others = uses.slice(0, index).filter((other) => other.purpose !== purpose);
    if (others.some((other) => other.name === name))
      return [[place, `must not be ${name}, which has another purpose already: name another secret`]];
    const same = value ? others.find((other) => other.value === value) : undefined;
    return same ? [[`secret ${name}`, `must not be the same as ${same.name}: each has its own purpose`]] : [];
  });
}
