/** `npm run ledger` */
import { run } from './command-line.ts';
import { ledger } from './ledger/command.ts';

await run('npm run ledger --', process.argv.slice(2), ledger);
