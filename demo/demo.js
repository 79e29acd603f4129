/** The drawer: numbers to try, and what the simulator was asked. The page itself needs no script but the widget's. */
const SIMULATOR = 'http://127.0.0.1:8788/simulator';
const POLL_EVERY_MS = 1000;

const drawer = document.querySelector('.drawer details');
const numbers = document.querySelector('[data-numbers]');
const received = document.querySelector('[data-received]');
const note = document.querySelector('[data-note]');

let drawn = '';
let timer;

drawer.addEventListener('toggle', () => {
  clearTimeout(timer);
  if (drawer.open) poll();
});
document.querySelector('[data-clear]').addEventListener('click', async () => {
  await ask('/calls', { method: 'DELETE' });
  await poll();
});

async function poll() {
  clearTimeout(timer);
  if (numbers.childElementCount === 0) await drawNumbers();
  if (document.visibilityState === 'visible') await drawReceived();
  if (drawer.open) timer = setTimeout(poll, POLL_EVERY_MS);
}

async function drawNumbers() {
  const list = await ask('/numbers');
  if (list) numbers.replaceChildren(...list.map(({ ending, summary }) => numberRow(`+1 415 555 ${ending}`, summary)));
}

function numberRow(phoneNumber, summary) {
  const copy = element('button', { type: 'button', textContent: phoneNumber });
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(phoneNumber);
    note.textContent = `Copied ${phoneNumber}`;
  });
  return element('tr', {}, element('td', {}, copy), element('td', { textContent: summary }));
}

async function drawReceived() {
  const calls = await ask('/calls');
  if (!calls) return;
  const next = JSON.stringify(calls);
  if (next === drawn) return;
  drawn = next;
  const items = calls.length > 0 ? calls.map(receivedItem).reverse() : [element('li', { textContent: 'Nothing yet.' })];
  received.replaceChildren(...items);
}

function receivedItem({ receivedAt, body, outcome }) {
  const { to_number, toNumber = to_number, metadata = {} } = body ?? {};
  const item = element(
    'li',
    {},
    element('span', { className: 'outcome', textContent: outcome.replaceAll('-', ' ') }),
    element('time', { dateTime: receivedAt, textContent: new Date(receivedAt).toLocaleTimeString() }),
    ` ${toNumber ?? 'no number'}`,
  );
  const entries = Object.entries(metadata).map(([key, value]) => `${key}: ${value}`);
  if (entries.length > 0) item.append(element('div', { className: 'metadata', textContent: entries.join(', ') }));
  return item;
}

/** The simulator's answer, or nothing where there is none to be had. */
async function ask(path, init) {
  try {
    const response = await fetch(SIMULATOR + path, init);
    if (note.dataset.problem) note.textContent = '';
    delete note.dataset.problem;
    return response.status === 200 ? await response.json() : undefined;
  } catch {
    note.dataset.problem = 'unreachable';
    note.textContent = 'The simulator does not answer: npm start runs it.';
    return undefined;
  }
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
