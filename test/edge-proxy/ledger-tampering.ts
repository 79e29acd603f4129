const COLUMNS = ['at', 'type', 'callback', 'facts', 'box', 'commitment', 'hash', 'mac'];

/** Rolls a transaction back. */
class Undo extends Error {}

/** 32-bit xorshift: the same tampering in every run. */
function randomOf(seed: number) {
  let state = seed;
  return (below: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

type Row = Record<string, SqlStorageValue>;

/**
 * Tampers with a stored ledger at random, as somebody who can write to the storage but has no secret, and undoes it each time.
 *
 * @param isFound whether the tampering shows
 * @returns what was done that did not show
 */
export function tamper(state: DurableObjectState, times: number, isFound: () => boolean, seed = 20_261_124): string[] {
  const { sql } = state.storage;
  const random = randomOf(seed);
  const unseen: string[] = [];
  sql.exec('DROP TRIGGER IF EXISTS ledger_no_update; DROP TRIGGER IF EXISTS ledger_no_delete');
  const pick = <T>(values: readonly T[]): T => values[random(values.length)] as T;
  const rowsOf = (table: string) =>
    sql.exec<Row>(`SELECT * FROM ${table} WHERE sequence > 0 ORDER BY sequence`).toArray();

  const acts: Record<string, () => string> = {
    edit: () => {
      const row = pick(rowsOf('ledger'));
      const column = pick(COLUMNS.filter((name) => row[name] !== null));
      sql.exec(
        `UPDATE ledger SET ${column} = ? WHERE sequence = ?`,
        changed(row[column] ?? null),
        row.sequence ?? null,
      );
      return `${column} of ${row.sequence}`;
    },
    'edit a key': () => {
      const row = pick(rowsOf('ledger_keys'));
      const column = row.person === null ? 'key' : pick(['key', 'person']);
      sql.exec(
        `UPDATE ledger_keys SET ${column} = ? WHERE sequence = ?`,
        changed(row[column] ?? null),
        row.sequence ?? null,
      );
      return `${column} of ${row.sequence}`;
    },
    'name who was erased': () => {
      const { sequence = null } = pick(rowsOf('ledger_keys').filter(({ person }) => person === null));
      sql.exec('UPDATE ledger_keys SET person = ? WHERE sequence = ?', 'somebody', sequence);
      return `${sequence}`;
    },
    delete: () => {
      const table = pick(['ledger', 'ledger_keys']);
      const { sequence = null } = pick(rowsOf(table));
      sql.exec(`DELETE FROM ${table} WHERE sequence = ?`, sequence);
      return `${sequence} of ${table}`;
    },
    'delete a tail': () => {
      const { sequence = null } = pick(rowsOf('ledger').slice(1));
      sql.exec('DELETE FROM ledger WHERE sequence >= ?', sequence);
      sql.exec('DELETE FROM ledger_keys WHERE sequence >= ?', sequence);
      return `from ${sequence}`;
    },
    swap: () => {
      const table = pick(['ledger', 'ledger_keys']);
      const rows = rowsOf(table).filter((row) => table === 'ledger' || row.person !== null);
      const one = pick(rows);
      const other = pick(rows.filter(({ sequence }) => sequence !== one.sequence));
      sql.exec(`UPDATE ${table} SET sequence = -8888 WHERE sequence = ?`, one.sequence ?? null);
      sql.exec(`UPDATE ${table} SET sequence = ? WHERE sequence = ?`, one.sequence ?? null, other.sequence ?? null);
      sql.exec(`UPDATE ${table} SET sequence = ? WHERE sequence = -8888`, other.sequence ?? null);
      return `${one.sequence} and ${other.sequence} of ${table}`;
    },
    insert: () => {
      const row = pick(rowsOf('ledger'));
      const sequence = pick([0, -1, 9_999, rowsOf('ledger').length + 1]);
      const values = COLUMNS.map((name) => (name === 'callback' ? crypto.randomUUID() : (row[name] ?? null)));
      sql.exec('INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', sequence, ...values);
      return `a copy of ${row.sequence} as ${sequence}`;
    },
    'insert a key': () => {
      const sequence = pick([0, -9_999, 9_999]);
      sql.exec('INSERT INTO ledger_keys VALUES (?, zeroblob(32), ?)', sequence, 'nobody');
      return `${sequence}`;
    },
    'move an end': () => {
      sql.exec("UPDATE ledger_ends SET sequence = sequence + ? WHERE mark = 'head'", pick([-2, -1, 1]));
      return 'head';
    },
    'change a text': () => {
      sql.exec(
        pick(["UPDATE texts SET text = text || ' '", 'DELETE FROM texts', "UPDATE texts SET sha256 = 'x' || sha256"]),
      );
      return 'texts';
    },
  };

  for (let round = 0; round < times; round++) {
    const act = pick(Object.keys(acts));
    try {
      state.storage.transactionSync(() => {
        const what = acts[act]?.();
        if (!isFound()) unseen.push(`${act}: ${what}`);
        throw new Undo();
      });
    } catch (error) {
      if (!(error instanceof Undo)) throw error;
    }
  }
  return unseen;
}

/** Another value of the same kind. */
function changed(value: SqlStorageValue): SqlStorageValue {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return `${value.slice(0, -1)}${value.endsWith('}') ? ' }' : '~'}`;
  const bytes = new Uint8Array((value as ArrayBuffer).slice(0));
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return bytes.buffer;
}
