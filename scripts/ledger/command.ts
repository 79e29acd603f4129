/** The command line of who must prove consent, or answer for it. */
import { readFile, writeFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { Found, LedgerRecordView } from '../../edge-proxy/ledger-contract.ts';
import { commandOf, connect, FileError, OPTIONS, UsageError } from '../command-line.ts';
import { AdminClient } from './admin-client.ts';
import { readPlaces } from './places.ts';
import { proofPage } from './proof-page.ts';
import { reportOn } from './report.ts';
import { standingOf } from './standing.ts';
import { toCsv, toTable } from './tables.ts';

const usageOf = (
  called: string,
) => `What the consent ledger holds, and whether it is whole. The secret comes from the environment: ADMIN_SECRET.

  ${called} find   --proxy URL --number +14155550132
  ${called} export --proxy URL --number +14155550132 [--format json|csv|proof] [--out FILE]
  ${called} export --proxy URL --site ID             [--format json|csv]       [--out FILE]
  ${called} erase  --proxy URL --number +14155550132 --yes
  ${called} verify --proxy URL --site ID [--kept FILE]
  ${called} report --proxy URL --site ID

  --number -     read the number from standard input, so that it stays out of the shell's history
  --site ID      at this site alone
  --format proof a page to print: one person's consents, with the text as it was shown
  --kept FILE    lines of the proxy's log, or receipts: what others kept of the ledger must still stand in it

find and export --number also say whether the number opted out, since when, and which do-not-call lists it is on; with --format csv on
standard error.

Exit status: 0 done, 1 something is wrong with the ledger, 2 it could not be done.`;

const COMMANDS = ['find', 'export', 'erase', 'verify', 'report'] as const;
const FORMATS = ['json', 'csv', 'proof'];

/**
 * @param typed after the command line's own name
 * @param called how it is called where it is, to begin its examples with
 * @returns its exit status
 */
export async function ledger(typed: readonly string[], called: string): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...typed],
    allowPositionals: true,
    options: {
      ...OPTIONS,
      number: { type: 'string' },
      site: { type: 'string' },
      format: { type: 'string', default: 'json' },
      out: { type: 'string' },
      kept: { type: 'string' },
    },
  });
  const command = commandOf(COMMANDS, positionals, values.help, usageOf(called));
  if (command === undefined) return values.help ? 0 : 2;
  const client = new AdminClient(connect(values.proxy));
  const { site } = values;

  switch (command) {
    case 'find': {
      const found = await client.find(await numberOf(values.number), site);
      const standing = standingOf(found);
      if (found.records.length > 0) process.stdout.write(toTable(found.records));
      for (const sentence of standing) process.stdout.write(`${sentence}\n`);
      if (found.records.length + standing.length === 0) process.stdout.write('Nothing is known of this number.\n');
      return 0;
    }
    case 'export': {
      if (!FORMATS.includes(values.format)) throw new UsageError(`--format is one of ${FORMATS.join(', ')}.`);
      if (values.format === 'proof' && values.number === undefined)
        throw new UsageError('A proof is of one person: --number');
      const found = values.number === undefined ? undefined : await client.find(await numberOf(values.number), site);
      const records = found?.records ?? (await client.exportAll(siteOf(site)));
      const written = found ? formatOf(found, values.format) : formatAll(records, values.format);
      if (values.out === undefined) process.stdout.write(written);
      else await write(values.out, written);
      if (values.out !== undefined) process.stderr.write(`${records.length} records written to ${values.out}\n`);
      // A table of records has no place for what is none.
      if (found && values.format === 'csv') for (const line of standingOf(found)) process.stderr.write(`${line}\n`);
      return 0;
    }
    case 'erase': {
      const number = await numberOf(values.number);
      if (!values.yes) throw new UsageError('What is erased is gone for good. Say --yes when you mean it.');
      const erased = await client.erase(number, site);
      for (const [id, count] of Object.entries(erased)) process.stdout.write(`${id}: ${count} records erased\n`);
      return 0;
    }
    case 'verify': {
      const kept = values.kept === undefined ? [] : await readPlaces(await read(values.kept), siteOf(site), client);
      const { checked, findings } = await client.verify(siteOf(site), kept);
      process.stdout.write(`${checked} records checked, against each other and ${kept.length} kept elsewhere.\n`);
      for (const { sequence, problem } of findings) process.stdout.write(`record ${sequence}: ${problem}\n`);
      process.stdout.write(findings.length === 0 ? 'The ledger is whole.\n' : 'The ledger is NOT whole.\n');
      return findings.length === 0 ? 0 : 1;
    }
    case 'report': {
      process.stdout.write(reportOn(await client.exportAll(siteOf(site))));
      return 0;
    }
  }
}

function formatOf(found: Found, as: string): string {
  if (as === 'csv') return toCsv(found.records);
  return as === 'proof' ? proofPage(found, new Date()) : toJson(found);
}

function formatAll(records: readonly LedgerRecordView[], as: string): string {
  return as === 'csv' ? toCsv(records) : toJson(records);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error) => {
    throw new FileError(file, 'read', error);
  });
}

async function write(file: string, written: string): Promise<void> {
  return writeFile(file, written, { mode: 0o600 }).catch((error) => {
    throw new FileError(file, 'written', error);
  });
}

async function numberOf(number: string | undefined): Promise<string> {
  if (number === undefined) throw new UsageError('Say whose: --number, in E.164, or - to read it from standard input');
  return number === '-' ? (await readAll(process.stdin)).trim() : number;
}

function siteOf(site: string | undefined): string {
  if (site === undefined) throw new UsageError('Say which site: --site');
  return site;
}
