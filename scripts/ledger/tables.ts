import type { LedgerRecordView } from '../../edge-proxy/ledger-contract.ts';

const COLUMNS = ['site', 'sequence', 'at', 'type', 'callback', 'facts', 'personal', 'erased', 'text', 'hash'] as const;

/** RFC 4180. What a spreadsheet would take for a formula is quoted by an apostrophe (OWASP: CSV injection). */
export function toCsv(records: readonly LedgerRecordView[]): string {
  const rows = records.map((record) => COLUMNS.map((column) => cell(record[column])).join(','));
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

function cell(value: unknown): string {
  if (value === null) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** For the eye: what happened, in a line each. */
export function toTable(records: readonly LedgerRecordView[]): string {
  const rows = records.map(({ at, site, type, facts, erased, sequence }) => {
    const told = Object.entries(facts).map(
      ([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`,
    );
    return `${at}  ${site}  #${sequence}  ${type.padEnd(7)}  ${erased ? 'erased; ' : ''}${told.join(', ')}`;
  });
  return `${rows.join('\n')}\n`;
}
