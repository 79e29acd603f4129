import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { idOf, type Party } from './crash-at-seams.ts';
import type { TestSite } from './sites.ts';

export interface Full {
  readonly object: Party;
  readonly table: string;
  readonly on: 'INSERT' | 'UPDATE';
  /** Which rows no longer fit: SQL over NEW and OLD; all of them without it. */
  readonly when?: string;
}

/** Whose objects they are. */
export interface Asking {
  readonly site: TestSite;
  readonly number: string;
  readonly address: string;
}

async function within<T>(of: Full, { site, number, address }: Asking, act: (sql: SqlStorage) => T): Promise<T> {
  const id = await idOf(of.object, site, number, address);
  return runInDurableObject(env[of.object].get(id) as DurableObjectStub, (_, { storage }) => act(storage.sql));
}

/** From here on the table takes nothing more, as a storage that has run full. */
export function fill(full: Full, asking: Asking): Promise<void> {
  const { table, on, when = '1' } = full;
  return within(full, asking, (sql) => {
    sql.exec(
      `CREATE TRIGGER no_room BEFORE ${on} ON ${table} WHEN ${when}
         BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`,
    );
  });
}

export function makeRoom(full: Full, asking: Asking): Promise<void> {
  return within(full, asking, (sql) => void sql.exec('DROP TRIGGER no_room'));
}

/** The tables that an object has made. */
export function tablesOf(object: Party, asking: Asking): Promise<string[]> {
  return within({ object, table: '', on: 'INSERT' }, asking, (sql) =>
    sql
      .exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      .toArray()
      .map(({ name }) => name)
      .filter((name) => !/^(sqlite|_cf)_/.test(name)),
  );
}
