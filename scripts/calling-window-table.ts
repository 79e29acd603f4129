/** Prints the table of docs/calling-windows.md from the rules themselves: `node scripts/calling-window-table.ts`. */
import { fileURLToPath } from 'node:url';
import type { Read, Rule, Window } from '../edge-proxy/policy/calling-windows/rule.ts';
import { RULES } from '../edge-proxy/policy/calling-windows/rules.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const WEEK = [1, 2, 3, 4, 5, 6, 0];

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const hoursOf = (windows: readonly Window[]) =>
  windows.map(([from, until]) => `${clock(from)}–${clock(until)}`).join(', ') || 'closed';

/** "Mon–Sat 09:00–20:00; Sun closed". */
function weekOf({ week }: Rule): string {
  const runs: { days: number[]; hours: string }[] = [];
  for (const day of WEEK) {
    const hours = hoursOf(week[day] ?? []);
    const run = runs.at(-1);
    if (run?.hours === hours) run.days.push(day);
    else runs.push({ days: [day], hours });
  }
  return runs
    .map(({ days, hours }) => {
      const [first = 0, last = first] = [days[0], days.at(-1)];
      return `${days.length === 7 ? 'daily' : days.length === 1 ? DAYS[first] : `${DAYS[first]}–${DAYS[last]}`} ${hours}`;
    })
    .join('; ');
}

const capOf = ({ cap }: Rule) =>
  cap
    ? `${cap.calls} in ${cap.hours % 24 === 0 && cap.hours > 24 ? `${cap.hours / 24} days` : `${cap.hours} hours`}`
    : '';

function readingOf(read: Read): string {
  switch (read.kind) {
    case 'text':
      return `the text, in a copy: ${read.copy}`;
    case 'account':
      return `by account: ${read.by}`;
    case 'unread':
      return 'not read';
    case 'ours':
      return 'ours';
  }
}

/** In Markdown, a line for each rule. */
export function callingWindowTable(): string {
  const rows = [...RULES.values()].map((rule) => [
    `\`${rule.id}\``,
    weekOf(rule),
    rule.closedOn === undefined ? '' : `\`${rule.closedOn}\``,
    capOf(rule),
    rule.consentLifts ? 'yes' : '',
    rule.url === undefined ? rule.source : `[${rule.source}](${rule.url})`,
    readingOf(rule.read),
    rule.asOf,
  ]);
  const head = [
    'Rule',
    'Local hours',
    'Closed on holidays of',
    'Calls at most',
    'Consent lifts',
    'Source',
    'How it was read',
    'As of',
  ];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(callingWindowTable());
