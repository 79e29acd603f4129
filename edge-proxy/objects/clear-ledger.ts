import { calleeName, type Keys, nameText } from '../policy/keys.ts';
import { seal, sealedFor } from '../policy/seal.ts';
import type { Ledger } from './ledger.ts';

/** The ledger as versions before 0.2 kept it, in the clear and without a chain. */
const CLEAR = 'ledger_in_the_clear';

interface ClearRow extends Record<string, SqlStorageValue> {
  at: number;
  callback: string;
  record: string;
}

/** Sets a ledger of the old kind aside, before the new one is made; says whether there is one to be taken over. */
export function setAsideClearLedger(sql: SqlStorage): boolean {
  const isClear = sql.exec("SELECT 1 FROM pragma_table_info('ledger') WHERE name = 'record'").toArray().length > 0;
  if (isClear) {
    sql.exec('DROP TRIGGER IF EXISTS ledger_no_update; DROP TRIGGER IF EXISTS ledger_no_delete');
    sql.exec(`ALTER TABLE ledger RENAME TO ${CLEAR}`);
  }
  return sql.exec('SELECT 1 FROM sqlite_master WHERE name = ?', CLEAR).toArray().length > 0;
}

/** Seals what was in the clear and chains it, all or nothing, and drops the old table. */
export async function takeOverClearLedger(
  object: DurableObjectState,
  ledger: Ledger,
  site: string,
  keys: Keys,
): Promise<void> {
  const { sql } = object.storage;
  const rows = sql.exec<ClearRow>(`SELECT at, callback, record FROM ${CLEAR} ORDER BY sequence`).toArray();
  const sealed = await Promise.all(
    rows.map(async ({ at, callback, record }) => {
      const { textId, textSha256, textLocale, challenge, ...personal } = JSON.parse(record) as Record<string, string>;
      const box = await seal(keys.sealing, sealedFor.consent(callback), JSON.stringify(personal));
      const person = nameText(await calleeName(keys, personal.phoneNumber ?? ''));
      return { at, callback, person, facts: { textId, textSha256, textLocale, challenge }, sealed: box };
    }),
  );
  object.storage.transactionSync(() => {
    for (const { at, ...entry } of sealed) ledger.append(site, { type: 'given', ...entry }, at);
    // Written over before the pages are let go.
    sql.exec(`UPDATE ${CLEAR} SET record = zeroblob(length(record))`);
    sql.exec(`DROP TABLE ${CLEAR}`);
  });
}
