/**
 * Entry for tag managers, editors and whatever else takes one script tag and nothing more: adds one `<polyai-callback>` to the page. It is
 * a classic script, so that it runs as a module too, however it was brought in.
 */
import { CONFIGURATION_ID, configurationOf } from './floating/configuration.ts';
import { ownScript } from './floating/own-script.ts';
import { keepInPage, takeBack } from './floating/place.ts';
import { takeOver } from './floating/taking-over.ts';
import { tellOwnerBy } from './owner-notice-by.ts';

const NAME = 'floating.js';

function start(): void {
  const own = ownScript(NAME);
  if (!own) {
    tellOwnerBy(NAME, `adds nothing: it can't know its own address. Load it by <script src="https://…/${NAME}">.`);
    return;
  }
  const { attributes, into, colours, unknown, broken } = configurationOf(
    own,
    document.getElementById(CONFIGURATION_ID),
  );
  if (broken) tellOwnerBy(NAME, `goes without the block #${CONFIGURATION_ID}, which is no JSON: ${broken}`);
  if (unknown.length > 0) tellOwnerBy(NAME, `leaves out what it doesn't know: ${unknown.join(', ')}.`);
  const element = document.createElement('polyai-callback');
  // Of another copy's script, the page may have another proxy's element already.
  if (!attributes.has('endpoint')) attributes.set('endpoint', new URL('/', own.address).href);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  // By CSSOM, which a policy without inline styles lets pass.
  for (const [name, colour] of colours) {
    if (CSS.supports('color', colour)) element.style.setProperty(`--polyai-callback-${name}`, colour);
    else tellOwnerBy(NAME, `leaves out ${name}="${colour}", which is no colour.`);
  }
  // Until it is what it will be, it would be an empty thing to a body that is a grid, with a gap beside it.
  element.hidden = true;
  const mark = [into, ...['endpoint', 'site', 'for', 'mode'].map((name) => attributes.get(name) ?? '')].join(' ');
  if (!keepInPage(element, into, mark)) {
    tellOwnerBy(NAME, 'adds nothing: the page has one from here already.');
    return;
  }
  import(/* @vite-ignore */ new URL('polyai-callback.js', own.address).href).then(
    () => {
      element.hidden = false;
      if (into) takeOver(element);
    },
    (error) => {
      takeBack(mark);
      tellOwnerBy(NAME, `adds nothing: ${error}`);
    },
  );
}

try {
  start();
} catch (error) {
  // Nothing of it is the page's concern.
  tellOwnerBy(NAME, `adds nothing: ${error}`);
}
