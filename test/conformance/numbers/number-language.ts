/**
 * Numbering plans' patterns as sets of digit strings, so that "no number is both" can be decided for all numbers at once
 * instead of tried on some.
 */

interface Automaton {
  readonly start: number;
  readonly end: number;
  /** Of each state: the states that it is at the same time. */
  readonly silent: number[][];
  /** Of each state: by which digits (a bit mask), to which state. */
  readonly steps: [digits: number, state: number][][];
}

type Part = readonly [start: number, end: number];

/** The shortest digits that match every pattern and have a length of each list; nothing if there are none. */
export function commonNumber(patterns: readonly string[], lengths: readonly (readonly number[])[]): string | undefined {
  const automata = patterns.map(automatonOf);
  let reached = new Map([['', { states: automata.map((one) => closure(one, [one.start])), digits: '' }]]);
  for (let length = 0; reached.size > 0; length++) {
    const next: typeof reached = new Map();
    for (const { states, digits } of reached.values()) {
      const isEnd = states.every((set, index) => set.has((automata[index] as Automaton).end));
      if (isEnd && lengths.every((list) => list.includes(length))) return digits;
      for (let digit = 0; digit < 10; digit++) {
        const after = states.map((set, index) => step(automata[index] as Automaton, set, digit));
        if (after.some((set) => set.size === 0)) continue;
        const key = after.map((set) => [...set].sort((one, other) => one - other).join()).join('|');
        if (!next.has(key)) next.set(key, { states: after, digits: digits + digit });
      }
    }
    reached = next;
  }
  return undefined;
}

function closure({ silent }: Automaton, states: Iterable<number>): Set<number> {
  const all = new Set(states);
  for (const state of all) for (const other of silent[state] as number[]) all.add(other);
  return all;
}

function step(automaton: Automaton, states: Set<number>, digit: number): Set<number> {
  const steps = [...states].flatMap((state) => automaton.steps[state] as [number, number][]);
  return closure(
    automaton,
    steps.flatMap(([digits, state]) => ((digits >> digit) & 1 ? [state] : [])),
  );
}

/** The patterns use digits, classes, groups, alternatives and counts; anything else is an error, not a guess. */
function automatonOf(pattern: string): Automaton {
  const silent: number[][] = [];
  const steps: [number, number][][] = [];
  let at = 0;

  const state = () => {
    steps.push([]);
    return silent.push([]) - 1;
  };
  const link = (from: number, to: number) => (silent[from] as number[]).push(to);

  function alternatives(): Part {
    const part = [state(), state()] as const;
    do {
      const [start, end] = sequence();
      link(part[0], start);
      link(end, part[1]);
    } while (pattern[at] === '|' && at++ >= 0);
    return part;
  }

  function sequence(): Part {
    const start = state();
    let end = start;
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') end = repeated(end);
    return [start, end];
  }

  function repeated(from: number): number {
    const atomAt = at;
    atom();
    const [count = '', low = '1', high = low] =
      /^(?:\{(\d+)(?:,(\d+))?\})/.exec(pattern.slice(at)) ?? (pattern[at] === '?' ? ['?', '0', '1'] : []);
    const after = at + count.length;
    let end = from;
    for (let times = 0; times < Number(high); times++) {
      at = atomAt;
      const [start, finish] = atom();
      const exit = state();
      link(end, start);
      link(finish, exit);
      if (times >= Number(low)) link(end, exit);
      end = exit;
    }
    at = after;
    return end;
  }

  function atom(): Part {
    const rest = pattern.slice(at);
    if (rest.startsWith('(?:')) {
      at += 3;
      const part = alternatives();
      at++;
      return part;
    }
    const [text, members] = /^(?:\[([\d\\-]+)\]|\\d|\d)/.exec(rest)?.slice(0, 2) ?? [];
    if (text === undefined) throw new Error(`${rest} in ${pattern}`);
    at += text.length;
    const isDigit = new RegExp(members === undefined ? text : `[${members}]`);
    const part = [state(), state()] as const;
    const digits = [...'0123456789'].reduce(
      (mask, digit) => (isDigit.test(digit) ? mask | (1 << Number(digit)) : mask),
      0,
    );
    (steps[part[0]] as [number, number][]).push([digits, part[1]]);
    return part;
  }

  const [start, end] = alternatives();
  if (at !== pattern.length) throw new Error(`${pattern.slice(at)} in ${pattern}`);
  return { start, end, silent, steps };
}
