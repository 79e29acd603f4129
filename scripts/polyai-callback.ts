#!/usr/bin/env node
/** The command lines of who has the package and no checkout of this project: `npx polyai-callback`. */
import { commandOf, run } from './command-line.ts';
import { doNotCall } from './do-not-call/command.ts';
import { ledger } from './ledger/command.ts';

const CALLED = 'npx polyai-callback';
const COMMANDS = new Map([
  ['ledger', ledger],
  ['do-not-call', doNotCall],
]);

const USAGE = `For who hosts the proxy of polyai-callback. Both need its ADMIN_SECRET, in the environment.

  ${CALLED} ledger       what the consent ledger holds, and whether it is whole
  ${CALLED} do-not-call  lists of numbers that no site of the proxy rings

Each says more by --help.`;

/** Where neither was named. */
async function others([word, ...more]: readonly string[]): Promise<number> {
  const help = word === '--help' || word === '-h';
  commandOf([], [...(word === undefined ? [] : [word]), ...more], help, USAGE);
  return help ? 0 : 2;
}

const [name = '', ...typed] = process.argv.slice(2);
const command = COMMANDS.get(name);
await (command ? run(`${CALLED} ${name}`, typed, command) : run(CALLED, process.argv.slice(2), others));
