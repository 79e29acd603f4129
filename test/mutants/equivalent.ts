import type { Mutant } from './mutant.ts';

/** A guard whose absence nobody could notice, and why. */
interface Equivalent {
  readonly file: string;
  readonly guard: string;
  readonly without: string;
  readonly because: string;
  /** Where the file has the same one more than once: which of them, from 1; otherwise it is all of them. */
  readonly nth?: number;
}

/** What only TypeScript needs to be told: without it the same is done, in the same cases. */
const FOR_THE_TYPE = 'it narrows a type';
/** What is found anew is the same. */
const SPARES = 'it spares time, or memory';

const READ_CONTEXT =
  'body.context !== undefined && site.context ? await readSignedContext(body.context, site.id, site.context, Date.now()) : undefined';

const of = (
  file: string,
  entries: readonly (readonly [guard: string, without: string, because: string, nth?: number])[],
): Equivalent[] =>
  entries.map(([guard, without, because, nth]) => ({
    file: `edge-proxy/${file}`,
    guard,
    without,
    because,
    ...(nth !== undefined && { nth }),
  }));

const EQUIVALENT: readonly Equivalent[] = [
  ...of('calls/exchange.ts', [
    ['if (value === null) return undefined;', 'if (false) return undefined;', 'null is no date either'],
  ]),
  ...of('challenge/proof-of-work.ts', [
    [
      "catch { // `altcha-lib` throws for parameters that nobody can work with, such as a salt that is no hexadecimal. return 'rejected'; }",
      'catch (thrown) { throw thrown; }',
      'altcha-lib 2.8 looks at no parameter whose signature is wrong, and throws for no solution',
    ],
    [
      'proof === undefined ? undefined : JSON.parse(new TextDecoder().decode(Uint8Array.fromBase64(proof)))',
      'false ? undefined : JSON.parse(new TextDecoder().decode(Uint8Array.fromBase64(proof)))',
      FOR_THE_TYPE,
    ],
  ]),
  ...of('create-app.ts', [
    [
      'if (base.length < 2) return request;',
      'if (false) return request;',
      'a copy at the same address is the same request',
    ],
  ]),
  ...of('http/app.ts', [
    ['origin !== undefined && isSharedWith(c, origin)', 'isSharedWith(c, origin)', FOR_THE_TYPE],
    ['origin === undefined || !isSharedWith(c, origin)', '!isSharedWith(c, origin)', FOR_THE_TYPE],
  ]),
  ...of('http/callbacks.ts', [
    ['body.context !== undefined && site.context', 'site.context', 'no context is none that verifies'],
    ['body.context !== undefined && site.context', 'body.context !== undefined', 'nothing verifies without a key'],
    [READ_CONTEXT, READ_CONTEXT.replace('body.context !== undefined && site.context', 'true'), 'as each by itself'],
  ]),
  ...of('http/ledger.ts', [
    ['box && key', 'box', FOR_THE_TYPE],
    ['box && key', 'key', FOR_THE_TYPE],
  ]),
  ...of('http/bearer.ts', [
    [
      'shown !== undefined && secret !== undefined && (await isSameSecret(shown, secret))',
      'secret !== undefined && (await isSameSecret(shown, secret))',
      'what is not there is encoded as nothing, which no secret is',
    ],
    [
      'shown !== undefined && secret !== undefined && (await isSameSecret(shown, secret))',
      'shown !== undefined && (await isSameSecret(shown, secret))',
      'what is not there is encoded as nothing, which nobody can show',
    ],
  ]),
  ...of('http/receipts.ts', [
    [
      'text.answer === undefined || (await sha256Hex(text.answer)) !== textSha256',
      '(await sha256Hex(text.answer)) !== textSha256',
      'what is not there is encoded as nothing, which no site has as its text',
    ],
  ]),
  ...of('http/prepare.ts', [
    ['origin !== undefined && site.origins.includes(origin)', 'site.origins.includes(origin)', FOR_THE_TYPE],
  ]),
  ...of('http/calling-window.ts', [
    [
      "decision.kind === 'local-time-needed' ? undefined : decision.basis",
      'false ? undefined : decision.basis',
      FOR_THE_TYPE,
    ],
  ]),
  ...of('policy/calling-windows/standing.ts', [
    ["standing.kind === 'open' && standing.isEnforced", 'standing.isEnforced', FOR_THE_TYPE],
  ]),
  ...of('policy/calling-windows/rule.ts', [['.filter(Boolean)', '', 'a window without an end is never open']]),
  ...of('policy/calling-windows/local-time.ts', [
    ['if (known !== undefined) return known;', 'if (false) return known;', SPARES],
    ['if (offsets.size >= MOST_OFFSETS) offsets.clear();', 'if (false) offsets.clear();', SPARES],
    ['if (offsets.size >= MOST_OFFSETS) offsets.clear();', 'if (true) offsets.clear();', SPARES],
    ['if (known) return known;', 'if (false) return known;', SPARES],
    ['if (zones.size >= MOST_ZONES) zones.clear();', 'if (false) zones.clear();', SPARES],
    ['if (zones.size >= MOST_ZONES) zones.clear();', 'if (true) zones.clear();', SPARES],
  ]),
  ...of('log.ts', [
    [
      'Object.hasOwn(FIELDS, name) && value !== undefined',
      'Object.hasOwn(FIELDS, name)',
      'JSON has no member for what is undefined',
    ],
  ]),
  ...of('objects/breaker.ts', [
    [
      'open ? Date.now() + limits.breakerOpenSeconds * 1000 : 0',
      'true ? Date.now() + limits.breakerOpenSeconds * 1000 : 0',
      'nobody asks until when a closed breaker is open',
    ],
  ]),
  ...of('objects/callback-courier.ts', [
    [
      'row.given === null ? undefined : (JSON.parse(row.given) as LedgerPlace)',
      'false ? undefined : (JSON.parse(row.given) as LedgerPlace)',
      'null is no place either',
    ],
    [
      'row.reserved !== 1 || isTooLate(row) || !site || row.call_order === null',
      'isTooLate(row) || !site || row.call_order === null',
      'what is not reserved is not moved to dialling either',
    ],
    ["state === 'unknown' && dialled_at !== null && limits", "state === 'unknown' && limits", FOR_THE_TYPE],
    ['after && isFinal(after.state)', 'isFinal(after.state)', FOR_THE_TYPE],
  ]),
  ...of('objects/callback-rows.ts', [
    [
      "!row || !to || (happening === 'dial' && row.reserved !== 1)",
      "!to || (happening === 'dial' && row.reserved !== 1)",
      FOR_THE_TYPE,
    ],
  ]),
  ...of('objects/ask-others.ts', [
    [
      "if (!limits) throw new Error('no such site');",
      "if (false) throw new Error('no such site');",
      'begin() has refused such a site',
    ],
  ]),
  ...of('objects/callee-object.ts', [
    [
      "row.state === 'requested' && row.reserved === 0",
      'row.reserved === 0',
      'no other state is reached without a reservation',
    ],
    [
      "if (row) this.#courier.lose(row, 'not-placed');",
      "if (true) this.#courier.lose(row, 'not-placed');",
      FOR_THE_TYPE,
    ],
  ]),
  ...of('http/list-import.ts', [['if (!part) return;', 'if (false) return;', FOR_THE_TYPE]]),
  ...of('objects/do-not-call-object.ts', [
    [
      'if (lookUps.length === 0) return this.#write(list, names);',
      'if (false) return this.#write(list, names);',
      'where nobody is to be told, the same is written a turn later',
    ],
  ]),
  ...of('objects/environment.ts', [
    ['result.ok ? result.config : undefined', 'true ? result.config : undefined', FOR_THE_TYPE],
  ]),
  ...of('objects/follow-up.ts', [["case 'not-placed'", 'case Symbol()', FOR_THE_TYPE]]),
  ...of('objects/site-object.ts', [
    [
      'site === undefined ? undefined : this.#retentionMs(site)',
      'false ? undefined : this.#retentionMs(site)',
      FOR_THE_TYPE,
    ],
    ['if (site === undefined) return;', 'if (false) return;', 'a ledger without records has nothing due', 1],
    ['callHash !== undefined && person !== null', 'person !== null', 'a row without its key is not inserted'],
  ]),
  ...of('objects/ledger.ts', [
    ['key && person !== null', 'person !== null', 'there is a key wherever there is a person'],
    ['key && person !== null', 'key', 'there is a person wherever there is a key'],
    ['box && new Uint8Array(box)', 'box', 'WebCrypto takes a buffer as it takes bytes'],
  ]),
  ...of('objects/visitor-object.ts', [
    ["if (proof === 'rejected') return false;", 'if (false) return false;', FOR_THE_TYPE],
  ]),
  ...of('policy/configuration-rules.ts', [
    [
      "siteverify === undefined || !LOOPBACK_HOSTS.has(parseUrl(siteverify)?.hostname ?? '')",
      "!LOOPBACK_HOSTS.has(parseUrl(siteverify)?.hostname ?? '')",
      FOR_THE_TYPE,
    ],
  ]),
  ...of('policy/phone-number.ts', [
    [
      'parsed.isPossible() || parse(samePhone(parsed.number), undefined)?.isPossible()',
      'parse(samePhone(parsed.number), undefined)?.isPossible()',
      SPARES,
    ],
    [
      '!parsed || parsed.ext !== undefined || !E164.test(parsed.number) || !parsed.isValid()',
      '!parsed || parsed.ext !== undefined || !parsed.isValid()',
      'no plan of today has a valid number that is not E.164; one of tomorrow must not be rung',
    ],
    [
      'parsed.country === undefined || !rules.regions.includes(parsed.country)',
      '!rules.regions.includes(parsed.country)',
      FOR_THE_TYPE,
    ],
  ]),
  ...of('settings.ts', [
    ['z.url()', 'z.string()', 'checkUpstream and checkTurnstile name what is no URL, in their own words'],
  ]),
];

/** The mutants that an entry is about. */
function meantBy(entry: Equivalent, mutants: readonly Mutant[]): readonly Mutant[] {
  const same = mutants.filter(
    ({ file, guard, without }) => file === entry.file && guard === entry.guard && without === entry.without,
  );
  return entry.nth === undefined ? same : same.slice(entry.nth - 1, entry.nth);
}

/** The mutants that nobody could notice. An entry that is about none of them is stale, and an error. */
export function findEquivalent(mutants: readonly Mutant[]): ReadonlySet<Mutant> {
  return new Set(
    EQUIVALENT.flatMap((entry) => {
      const meant = meantBy(entry, mutants);
      if (meant.length === 0) throw new Error(`listed as equivalent, but not there: ${entry.file}: ${entry.guard}`);
      return meant;
    }),
  );
}
