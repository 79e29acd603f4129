import type { LedgerRecordView } from '../../edge-proxy/ledger-contract.ts';

/** What the facts of a record are counted by. */
const COUNTED: Readonly<Record<string, readonly string[]>> = {
  given: ['textId', 'callingWindow'],
  refused: ['reason'],
  dialled: ['outcome'],
  ended: ['status'],
  revoked: ['by'],
};

/** How many of what, since when; nothing personal. */
export function reportOn(records: readonly LedgerRecordView[]): string {
  const [first] = records;
  const last = records.at(-1);
  if (!first || !last) return 'The ledger is empty.\n';
  const counts = new Map<string, number>();
  for (const { type, facts } of records) {
    const details = (COUNTED[type] ?? []).map((by) => [by, facts[by]] as const);
    const told = details.filter(([, detail]) => detail !== undefined && detail !== '');
    for (const line of [type, ...told.map(([by, detail]) => `${type}  ${by} ${detail}`)])
      counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const width = String(records.length).length;
  const lines = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([line, count]) => `${String(count).padStart(width)}  ${line}`);
  return `${records.length} records from ${first.at} to ${last.at}\n\n${lines.join('\n')}\n`;
}
