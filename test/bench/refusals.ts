import type { Requests } from './requests.ts';
import { measure, quantile } from './rounds.ts';

const ROUNDS = 400;
const WARM_UP = 50;

/** What each kind of request costs, and whether the time of a refusal tells its reason. */
export async function measureRefusals(requests: Requests): Promise<void> {
  const [inCall, coolingDown, optedOut, listed] = ['+14155550129', '+14155560100', '+14155570100', '+14155580100'];
  await requests.untilStatus(await requests.begin(inCall), 'calling');
  await requests.untilStatus(await requests.begin(coolingDown), 'success');
  await requests.optOut(optedOut);
  await requests.importList('few', [listed].values());
  const times = await measure(
    {
      'the site shown': [200, () => requests.showSite()],
      'refused for its origin': [403, () => requests.ask(inCall, 'https://elsewhere.example')],
      'refused: in a call': [429, () => requests.ask(inCall)],
      'refused: cooling down': [429, () => requests.ask(coolingDown)],
      'refused: opted out': [429, () => requests.ask(optedOut)],
      'refused: on a do-not-call list': [429, () => requests.ask(listed)],
      accepted: [202, () => requests.askForAnother()],
    },
    ROUNDS,
    WARM_UP,
  );
  const base = quantile(times('the site shown'), 0.5);
  console.log(
    `${ROUNDS} rounds, one request at a time; medians as a multiple of showing the site (${base.toFixed(2)} ms)\n`,
  );
  for (const name of [
    'the site shown',
    'refused for its origin',
    'refused: in a call',
    'refused: cooling down',
    'refused: opted out',
    'refused: on a do-not-call list',
    'accepted',
  ])
    console.log(`${(quantile(times(name), 0.5) / base).toFixed(2).padStart(6)} ×  ${name}`);
  console.log('\nhow long the same refusal takes, against one in a call (1 tells nobody anything)\n');
  console.log('  cooling down  opted out     listed');
  for (const q of [0.25, 0.5, 0.75, 0.9]) {
    const inACall = quantile(times('refused: in a call'), q);
    const ratios = ['refused: cooling down', 'refused: opted out', 'refused: on a do-not-call list'].map(
      (name) => quantile(times(name), q) / inACall,
    );
    console.log(`${ratios.map((ratio) => ratio.toFixed(2).padStart(11)).join('')}    at ${q * 100} %`);
  }
}
