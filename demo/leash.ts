/**
 * `node leash.ts <program> [arguments]`: runs a Node program, and ends it together with everything that it started as soon
 * as standard input closes. A pipe closes with the process that holds it, however that one went, so `kill -9` of the
 * holder leaves no orphan either. Start it detached: the process group that it leads is what it ends.
 */
import { spawn, spawnSync } from 'node:child_process';

const GRACE_MS = 4000;

const [program, ...args] = process.argv.slice(2);
if (program === undefined) throw new Error('no program to run');

const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('exit', endEverything);

process.stdin.resume();
process.stdin.once('close', endGently);
process.once('SIGTERM', endGently);
process.once('SIGINT', endGently);

function endGently(): void {
  child.kill('SIGTERM');
  setTimeout(endEverything, GRACE_MS);
}

function endEverything(): void {
  if (process.platform === 'win32') {
    // Windows knows no process groups, but finds children by their parent.
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    process.exit();
  }
  process.kill(-process.pid, 'SIGKILL');
}
