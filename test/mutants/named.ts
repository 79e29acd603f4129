import { type Mutant, makeMutant } from './mutant.ts';

/** A guard that no rule of syntax finds: text that stands once in its file, and what stands there instead. */
interface Named {
  readonly file: string;
  readonly find: string;
  readonly instead: string;
}

const of = (file: string, changes: readonly (readonly [find: string, instead: string])[]): Named[] =>
  changes.map(([find, instead]) => ({ file: `edge-proxy/${file}`, find, instead }));

const DIALLING_WRITTEN = `    if (!this.#rows.move(row.id, 'dial', { dialled_at: Date.now(), due_at: null })) return;
`;
const DIALLED = `    const { outcome, attempts } = await placeCall(
      chooseUpstream(site.upstream),
      order,
      async () => site.upstream.retry && (await this.#breakerOpen(row)) === false && this.#obstacle(row) === undefined,
    );
`;

const NAMED: readonly Named[] = [
  ...of('calls/exchange.ts', [
    ["redirect: 'manual'", "redirect: 'follow'"],
    ['signal: AbortSignal.timeout(timeoutMs),', ''],
  ]),
  ...of('calls/classify.ts', [['body?.call_sid ?? body?.callSid', 'body?.call_sid']]),
  ...of('calls/place-call.ts', [
    ['outcome.retryAfterMs ?? Math.random()', 'Math.random()'],
    ['Math.random() * BASE', 'BASE'],
    ['deadline - Date.now()', '60_000'],
    ['2 ** attempts', '0'],
  ]),
  ...of('calls/agents.ts', [['callSidOf(answer?.json), false,', 'callSidOf(answer?.json), true,']]),
  ...of('challenge/proof-of-work.ts', [
    ['deriveKey, hmacSignatureSecret: secret }', "deriveKey, hmacSignatureSecret: 'another' }"],
    ['now + CHALLENGE_LIFETIME_SECONDS * 1000', 'now + CHALLENGE_LIFETIME_SECONDS * 1e9'],
    ['COST * 2 **', 'COST * 1 **'],
    ["KEY_PREFIX + '0'.repeat", "KEY_PREFIX + ''.repeat"],
  ]),
  ...of('challenge/turnstile.ts', [
    ["redirect: 'manual'", "redirect: 'follow'"],
    ['signal: AbortSignal.timeout(Math.max(1, timeoutMs)),', ''],
    ['remoteip: visit.address,', ''],
    ['{visit.idempotencyKey} $', ''],
    ['{visit.address} $', ''],
    ['madeAt + CHALLENGE_LIFETIME_SECONDS * 1000', 'Date.now() + CHALLENGE_LIFETIME_SECONDS * 1000'],
    ['Math.random() * BASE', 'BASE'],
  ]),
  ...of('deadline.ts', [['Promise.race([ask(), deadline])', 'Promise.race([ask()])']]),
  ...of('log.ts', [['error.name :', 'error.message :']]),
  ...of('create-app.ts', [
    ['{ site: site.id, visitor }, proof', "{ site: site.id, visitor: '' }, proof"],
    ['SOUND_WITHIN_MS = 3_000', 'SOUND_WITHIN_MS = 3_000_000'],
  ]),
  ...of('http/app.ts', [
    ["c.res.headers.append('Vary', 'Origin');", ''],
    ["app.notFound(() => problemResponse({ code: 'not-found', detail: 'There is no such route.' }));", ''],
  ]),
  ...of('http/callbacks.ts', [
    ['PROOF_WITHIN_MS = 7_000', 'PROOF_WITHIN_MS = 7_000_000'],
    ['VISITOR_WITHIN_MS = 3_000', 'VISITOR_WITHIN_MS = 3_000_000'],
    ['LOOK_UP_WITHIN_MS = 3_000', 'LOOK_UP_WITHIN_MS = 3_000_000'],
    ['CALLEE_WITHIN_MS = 7_000', 'CALLEE_WITHIN_MS = 7_000_000'],
    ['parsed.data.toLowerCase()', 'parsed.data'],
  ]),
  ...of('http/challenges.ts', [['CHALLENGE_WITHIN_MS = 3_000', 'CHALLENGE_WITHIN_MS = 3_000_000']]),
  ...of('http/compose-intent.ts', [
    ['sameness = { ...rest, metadata', 'sameness = { ...body, metadata'],
    ['Object.entries(metadata ?? {}).sort()', 'Object.entries(metadata ?? {})'],
    ['pageWithoutQuery(body.page)', 'body.page'],
    ['userAgent?.slice(0, MAX_USER_AGENT_LENGTH)', 'userAgent'],
    ['phoneNumber, metadata: composed', 'phoneNumber: body.phoneNumber, metadata: composed'],
    ['network: request.truncatedAddress', "network: ''"],
    ['visitor: request.visitor', "visitor: ''"],
  ]),
  ...of('http/whole-step.ts', [
    ['STEP_MS = 500', 'STEP_MS = 1'],
    ['STEP_MS - beyond', 'STEP_MS'],
    ['STEP_MS - beyond', 'Math.max(0, STEP_MS - Date.now() + since)'],
  ]),
  ...of('http/stop.ts', [
    ["optOut(callee, 'person')", "optOut(callee, 'agent')"],
    ["idempotencyKey: c.get('requestId')", "idempotencyKey: 'one'"],
    ['read.body.phoneNumber, read.body.region', 'read.body.phoneNumber'],
    ['status: 204, headers: standing', 'status: 204'],
    ["'Retry-After': String(admission.answer.retryAfterSeconds)", "'Retry-After': '0'"],
  ]),
  ...of('http/headers.ts', [
    ["'Cache-Control': 'no-store',", ''],
    [`'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",`, ''],
    ["'Referrer-Policy': 'no-referrer',", ''],
    ["'Strict-Transport-Security': 'max-age=63072000',", ''],
    ["'X-Content-Type-Options': 'nosniff',", ''],
    ["'Access-Control-Allow-Origin': origin", "'Access-Control-Allow-Origin': '*'"],
  ]),
  ...of('http/prepare.ts', [
    ["c.req.header('CF-Connecting-IP')", "c.req.header('X-Forwarded-For')"],
    ['c.env.passShield(purpose + visitor)', "c.env.passShield('everybody')"],
    ['c.env.passShield(purpose + visitor)', 'c.env.passShield(visitor)'],
    ['SHIELD_WITHIN_MS = 1_000', 'SHIELD_WITHIN_MS = 1_000_000'],
  ]),
  ...of('http/reach.ts', [['await within(milliseconds, ask)', 'await ask()']]),
  ...of('objects/callback-courier.ts', [
    ['site.upstream.retry && (await', '(await'],
    [' && (await this.#breakerOpen(row)) === false', ''],
    [' && this.#obstacle(row) === undefined,', ','],
    ["...(outcome.kind !== 'not-placed' && { dialled_at: Date.now() }),", ''],
    ['dialledAt: row.dialled_at ?? undefined,', ''],
    ['ringsUntil: this.#ringsUntil(row),', ''],
    ["this.lose(row, 'not-placed', 'provider-unavailable');", "this.lose(row, 'not-placed');"],
    ['SITE_WITHIN_MS = 4_000', 'SITE_WITHIN_MS = 4_000_000'],
    ['SITE_RETRY_MS = 2_000', 'SITE_RETRY_MS = 0'],
    ["this.#object.abort('the outcome of a call could not be written');", ''],
    ['within(REPORT_WITHIN_MS, () => this.#environment.SITE.getByName(site).report(report))', 'Promise.resolve()'],
    ['REPORT_WITHIN_MS = 5_000', 'REPORT_WITHIN_MS = 5_000_000'],
    ['DIAL_WITHIN_MS = 60_000', 'DIAL_WITHIN_MS = 60_000_000'],
    [DIALLING_WRITTEN + DIALLED, DIALLED + DIALLING_WRITTEN],
    ['row.dialled_at ?? row.at', 'row.at'],
  ]),
  ...of('objects/callback-rows.ts', [
    ['ended || change.dialling ? 1 : row.unreported', 'ended ? 1 : row.unreported'],
    ['ended || change.dialling ? 1 : row.unreported', 'change.dialling ? 1 : row.unreported'],
    ['if (ended) this.#destroyOrder(id);', ''],
    ['WHEN ? THEN NULL ELSE call_sid END', 'WHEN ? THEN call_sid ELSE call_sid END'],
    ['WHERE callback = ?`, id);', 'WHERE FALSE AND callback = ?`, id);'],
    ['ended ? null : next.call_order', 'next.call_order'],
    ['INSERT OR REPLACE INTO intents', 'INSERT OR IGNORE INTO intents'],
  ]),
  ...of('objects/ask-others.ts', [
    ['SITE_WITHIN_MS = 4_000', 'SITE_WITHIN_MS = 4_000_000'],
    ['BLOCK_WITHIN_MS = 2_000', 'BLOCK_WITHIN_MS = 2_000_000'],
  ]),
  ...of('objects/callee-object.ts', [
    ['this.ctx.storage.transactionSync', '((run: () => void) => run())'],
    ['this.#deciding.get(intentId) ?? ', ''],
    ['void this.#setAlarm();\n    const deciding', 'const deciding'],
    [
      'const deciding = this.#reserve(told, intentId).finally(() => this.#deciding.delete(intentId));',
      'const deciding = this.#reserve(told, intentId);',
    ],
    ['this.#deciding.set(intentId, deciding);', ''],
    ['this.#rows.rememberIntent(intentId, intent.bodyHash, now, { refusal });', ''],
    ['this.#rows.rememberIntent(intentId, intent.bodyHash, Date.now(), { refusal: reservation });', ''],
    ['this.#noteRefusal(intent, reason, now);', ''],
    ["this.#noteRefusal(intent, 'block', Date.now());", ''],
    ['this.#rows.destroyOrders();', ''],
    ['if (!result.ok) this.#rows.remove(callback);', ''],
    ['this.#rows.remove(callback);\n        this.#noteRefusal', 'this.#noteRefusal'],
    ['due_at: now + DIAL_WITHIN_MS + 1', 'due_at: null'],
    ["row.state === 'dialling' ? 'ambiguous' : 'not-placed'", "'not-placed'"],
    ["row.state === 'dialling' ? 'ambiguous' : 'not-placed'", "'ambiguous'"],
    ['this.#rows.forget(Date.now());', ''],
  ]),
  ...of('objects/block-object.ts', [
    ['INSERT OR REPLACE INTO callees', 'INSERT OR IGNORE INTO callees'],
    ["this.#sql.exec('INSERT OR REPLACE INTO callees VALUES (?, ?, ?)', callee, now, until);", ''],
    ['void this.ctx.storage.setAlarm(until + 1);', ''],
    ['now + this.#longestWindowMs(windowMs)', 'now + windowMs'],
    ['Math.max(windowMs, ...[', 'Math.max(...['],
  ]),
  ...of('objects/breaker.ts', [
    ['INSERT OR IGNORE INTO breaker', 'INSERT OR REPLACE INTO breaker'],
    ["health === 'unauthorised' ? Math.max(failures + 1, limits.breakerFailures) : failures + 1", 'failures + 1'],
    ['SET failures = 0, open_until = 0', 'SET open_until = 0'],
    [' ORDER BY at, callback', ' ORDER BY at DESC'],
    ['now - PROBE_MS', 'now'],
  ]),
  ...of('objects/do-not-call-object.ts', [
    ['at = max(at, excluded.at)', 'at = excluded.at'],
    ['this.#arriving.add(arriving);', ''],
    ['this.#arriving.delete(arriving);', ''],
    ['await Promise.all(', 'void Promise.all('],
    ['OVERTAKE_WITHIN_MS = 5_000', 'OVERTAKE_WITHIN_MS = 5_000_000'],
    ['REMEMBERED_MS = 300_000', 'REMEMBERED_MS = 299_000'],
    ['INSERT OR IGNORE', 'INSERT'],
    ['removed === REMOVED_AT_ONCE', 'false'],
  ]),
  ...of('objects/overtaken.ts', [
    ['looked_up_at = max(looked_up_at, excluded.looked_up_at)', 'looked_up_at = excluded.looked_up_at'],
  ]),
  ...of('http/lines.ts', [
    ['.slice(0, LONGEST_LINE + 1)', ''],
    ['.slice(0, LONGEST_LINE + 1)', '.slice(0, LONGEST_LINE)'],
    ['return yield undefined;', 'break;'],
    ['{ stream: true }', '{}'],
  ]),
  ...of('http/do-not-call.ts', [
    ['TAKE_WITHIN_MS = 10_000', 'TAKE_WITHIN_MS = 10_000_000'],
    ['READ_WITHIN_MS = 10_000', 'READ_WITHIN_MS = 10_000_000'],
  ]),
  ...of('objects/opt-out.ts', [
    ["this.#sql.exec('INSERT OR IGNORE INTO opt_out VALUES (1, ?)', now);", ''],
    ['INSERT OR IGNORE', 'INSERT'],
  ]),
  ...of('http/ledger.ts', [
    ['c.env.optedOutAt(person)', 'undefined'],
    ['c.env.listsWith(person)', '[]'],
  ]),
  ...of('objects/follow-up.ts', [
    ['MAX_BACKOFF_MS, POLL_MS *', 'MAX_BACKOFF_MS, 0 *'],
    ['Math.min(MAX_BACKOFF_MS, ', 'Math.max(0, '],
    ["reason: 'provider-unavailable', health: 'failing'", "reason: 'provider-unavailable', health: 'neutral'"],
    ["reason: 'lost', health: 'failing'", "reason: 'lost', health: 'neutral'"],
  ]),
  ...of('objects/budget.ts', [
    ['min(in_flight, ?)', '?'],
    ["dialling === 'not-placed' ? 0 : 1", '0'],
    ["dialling === 'not-placed' ? 0 : 1", '1'],
    ['ended ? 0 : 1', '0'],
    ['ended ? 0 : 1', '1'],
    ['Math.max(budgetWait, flightWait)', 'budgetWait'],
    ['Math.max(budgetWait, flightWait)', 'flightWait'],
    ['(?, ?, 0, 0, 1, NULL)', '(?, ?, 1, 1, 0, NULL)'],
    ['(?, ?, 1, 1, 0, NULL)', '(?, ?, 0, 1, 0, NULL)'],
    ['at = coalesce(?, at)', 'at = coalesce(at, ?)'],
    ['ringsUntil ?? null', 'null'],
  ]),
  ...of('objects/site-object.ts', [
    ['const given = this.ctx.storage.transactionSync(', 'const given = ((run: () => LedgerPlace) => run())('],
    [
      'this.ctx.storage.transactionSync(() => {\n      if (known)',
      '((run: () => void) => run())(() => {\n      if (known)',
    ],
    ['Math.max(breakerWait, budgetWait)', 'budgetWait'],
    ['Math.max(breakerWait, budgetWait)', 'breakerWait'],
    ["this.#refuse(reservation, 'context-rejected', now);", ''],
    ["this.#refuse(reservation, breakerWait > 0 ? 'breaker-open' : 'site-limit', now);", ''],
    ['person === null ? undefined : call', 'call'],
    ["logEvent('info', 'ledger-checkpoint', { site: head.site, checkpoint: signature });", ''],
    ['this.#upkeep.letGo(retention, Date.now());', ''],
  ]),
  ...of('objects/ledger.ts', [
    ['CREATE UNIQUE INDEX IF NOT EXISTS ledger_once', 'CREATE INDEX IF NOT EXISTS ledger_once'],
    ['sha256 TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID', 'sha256 TEXT, text TEXT NOT NULL)'],
    ['BEFORE UPDATE ON ledger BEGIN', 'BEFORE UPDATE ON ledger WHEN FALSE BEGIN'],
    ["WHEN OLD.sequence > coalesce((SELECT sequence FROM ledger_ends WHERE mark = 'base'), 0)", 'WHEN FALSE'],
    ['INSERT OR IGNORE INTO texts', 'INSERT INTO texts'],
    ["this.setEnd('head', site, sequence, hash);", ''],
    ['if (known) return known;', ''],
  ]),
  ...of('objects/ledger-upkeep.ts', [
    [') WHERE person = ?`, person);', ') WHERE FALSE AND person = ?`, person);'],
    ["this.#sql.exec('UPDATE ledger_keys SET person = NULL WHERE person = ?', person);", ''],
    ["this.#ledger.setEnd('base', head.site, last.sequence, new Uint8Array(last.hash));", ''],
    ["this.#sql.exec('DELETE FROM ledger_due');", ''],
  ]),
  ...of('policy/ledger-chain.ts', [
    ['hex(previous)]', "'']"],
    ['box && hex(sha256(box))', 'null'],
    ['commitment && hex(commitment)', 'null'],
    ['VERSION,\n    site,', "VERSION,\n    '',"],
  ]),
  ...of('policy/seal.ts', [
    ["{ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(purpose) }", "{ name: 'AES-GCM', iv }"],
    ["crypto.subtle.sign('HMAC', sealing, key)", 'Promise.resolve(key)'],
  ]),
  ...of('objects/visitor-object.ts', [
    ["this.#sql.exec('INSERT INTO proofs VALUES (?, ?, ?)', ask.proof.id, intent, ask.proof.expiresAt);", ''],
    ["this.#sql.exec('INSERT INTO asks (at, visitor) VALUES (?, ?)', now, ask.visitor);", ''],
    ["this.#sql.exec('INSERT OR REPLACE INTO intents VALUES (?, ?, ?)', intent, ask.bodyHash, now);", ''],
    ['this.#press(FAILURE_WEIGHT, limits, now);', ''],
    ['[...own(), ...network]', '[...own()]'],
    ['[...own(), ...network]', '[...network]'],
  ]),
  ...of('policy/same-secret.ts', [["crypto.subtle.verify('HMAC', key, code, encode(shown))", 'true']]),
  ...of('policy/callback-state.ts', [
    ['unknown: {},', "unknown: { dial: 'dialling' },"],
    ["ambiguous: 'unknown', lost: 'unknown'", "ambiguous: 'unknown', lost: 'requested'"],
    ["ambiguous: 'unknown', lost", "ambiguous: 'requested', lost"],
    ["'upstream-queued': 'calling'", "'upstream-queued': 'queued'"],
  ]),
  ...of('policy/difficulty.ts', [
    ['Math.min(MAX_LEVEL, ', 'Math.max(0, '],
    ['Math.max(0, Math.floor', 'Math.max(-9, Math.floor'],
  ]),
  ...of('policy/keys.ts', [
    ["parameters('callback-ids')", "parameters('object-names')"],
    ["parameters('challenges')", "parameters('object-names')"],
    ["parameters('challenges')", "parameters('callback-ids')"],
    ['[secret, namesSecret]', '[secret, secret]'],
    ['`visitor:$', '`callee:$'],
    ['`network:$', '`visitor:$'],
    ['`stop-network:$', '`network:$'],
    ['`block:$', '`callee:$'],
    ['samePhone(phoneNumber)}`', 'phoneNumber}`'],
    ['samePhone(phoneNumber).slice', 'phoneNumber.slice'],
    ['.slice(0, -BLOCK_DIGITS)', ''],
    ['iv: record.subarray(0, IV_BYTES), additionalData: record', 'iv: record.subarray(0, IV_BYTES)'],
  ]),
  ...of('policy/limits.ts', [
    ["{ name: 'visitor-hour', max: limits.visitorPerHour, windowSeconds: HOUR_SECONDS },", ''],
    ["{ name: 'visitor-day', max: limits.visitorPerDay, windowSeconds: DAY_SECONDS },", ''],
    ["{ name: 'network-hour', max: limits.networkPerHour, windowSeconds: HOUR_SECONDS }", ''],
    ["{ name: 'callee-cooldown', max: 1, windowSeconds: limits.calleeCooldownSeconds },", ''],
    ["{ name: 'callee-day', max: limits.calleePerDay, windowSeconds: DAY_SECONDS },", ''],
    ["{ name: 'callee-month', max: limits.calleePer30Days, windowSeconds: 30 * DAY_SECONDS },", ''],
    ["{ name: 'site-hour', max: limits.sitePerHour, windowSeconds: HOUR_SECONDS },", ''],
    ["{ name: 'site-day', max: limits.sitePerDay, windowSeconds: DAY_SECONDS },", ''],
  ]),
  ...of('policy/metadata.ts', [['metadata[key] = asciiHeaderValue(value)', 'metadata[key] = value']]),
  ...of('policy/phone-number.ts', [
    ['extract: false,', ''],
    [".replaceAll('\\uff0b', '+')", ''],
    ["'FIXED_LINE_OR_MOBILE'] as const", "'FIXED_LINE_OR_MOBILE', 'PREMIUM_RATE'] as const"],
  ]),
  ...of('policy/signed-context.ts', [
    ['{ algorithms: [settings.algorithm] }', '{}'],
    ['fatal: true', 'fatal: false'],
    ['key.toLowerCase().startsWith', 'key.startsWith'],
  ]),
];

/** Every named guard of a file; an entry that is not there exactly once is stale, and an error. */
export function findNamed(file: string, source: string): Mutant[] {
  return NAMED.filter((named) => named.file === file).map(({ find, instead }) => {
    const start = source.indexOf(find);
    if (start < 0 || source.includes(find, start + 1)) throw new Error(`${file}: not there exactly once: ${find}`);
    return makeMutant(file, source, { start, end: start + find.length, replacement: instead });
  });
}

/** Files of named guards, which have to exist. */
export const NAMED_FILES: readonly string[] = [...new Set(NAMED.map(({ file }) => file))];
