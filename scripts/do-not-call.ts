/** `npm run do-not-call` */
import { run } from './command-line.ts';
import { doNotCall } from './do-not-call/command.ts';

await run('npm run do-not-call --', process.argv.slice(2), doNotCall);
