import { expect } from 'chai';
import { unmountAll, until } from './harness.ts';
import { BUILT, HostPage } from './host-page.ts';

const FLOATING = `${BUILT}floating.js`;
const tag = (query = '', attributes = '') => `<script src="${FLOATING}${query}" ${attributes}></script>`;
const body = (content = '<h1>Shop</h1>') => `<body>${content}</body>`;

const bottomOf = async (page: HostPage) => {
  const { right, bottom } = (await page.button()).getBoundingClientRect();
  return [page.document.documentElement.clientWidth - right, page.window.innerHeight - bottom].map(Math.round);
};

async function lines(page: HostPage, count = 1): Promise<readonly string[]> {
  await until(() => page.said.length >= count);
  return page.said;
}

afterEach(unmountAll);

describe('floating.js', () => {
  it('needs one script tag and nothing else', async () => {
    const page = await HostPage.open(`<head>${tag()}</head>${body()}`);
    expect(await bottomOf(page)).to.deep.equal([20, 20]);
    await page.openForm();
    expect([page.failed, page.said]).to.deep.equal([[], []]);
  });

  for (const [how, attributes] of [
    ['as a module', 'type="module"'],
    ['async', 'async'],
    ['deferred', 'defer'],
  ]) {
    it(`runs ${how}, with its settings`, async () => {
      const page = await HostPage.open(`<head>${tag('?label=Ring+me', attributes)}</head>${body()}`);
      expect((await page.button()).textContent?.trim()).to.equal('Ring me');
      expect(page.failed).to.deep.equal([]);
    });
  }

  it('runs from the address that never changes', async () => {
    const version = await fetch('/package.json').then((response) => response.json());
    const page = await HostPage.open(body(`<script src="${BUILT}v/${version.version}/floating.js"></script>`));
    await page.openForm();
    expect(page.failed).to.deep.equal([]);
  });

  describe('takes its settings', () => {
    it('from its address, a block of JSON and its attributes: the last one wins', async () => {
      const page = await HostPage.open(
        `<head>
          <script type="application/json" id="polyai-callback-configuration">
            { "label": "From JSON", "heading": "From JSON", "metadata": { "plan": "gold" }, "offset": 8 }
          </script>
          ${tag('?label=From+URL&heading=From+URL&text=From+URL', 'data-label="From data" site="shop"')}
        </head>${body()}`,
      );
      await page.button();
      const [element] = page.elements;
      const seen = Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
      expect(seen).to.deep.include({
        label: 'From data',
        heading: 'From JSON',
        text: 'From URL',
        site: 'shop',
        metadata: '{"plan":"gold"}',
        offset: '8',
        mode: 'floating',
      });
      expect(await bottomOf(page)).to.deep.equal([8, 8]);
    });

    it('from its address where a tag manager has stripped everything else', async () => {
      const page = await HostPage.open(body());
      page.inject({ src: `${FLOATING}?label=Ring+me&corner=bottom-start` });
      expect((await page.button()).textContent?.trim()).to.equal('Ring me');
      expect((await page.button()).getBoundingClientRect().left).to.equal(20);
    });

    it('and says in one line what it doesn’t know', async () => {
      const page = await HostPage.open(`<head>${tag('?colour=red&label=Ring+me&onclick=alert(1)')}</head>${body()}`);
      await page.button();
      expect(page.said).to.deep.equal(["<floating.js> leaves out what it doesn't know: colour, onclick."]);
      expect(page.elements[0]?.hasAttribute('onclick')).to.equal(false);
    });

    it('and says in one line what it doesn’t know of its own attributes, but for those of optimisers', async () => {
      const others =
        'data-cfasync="false" data-rocket-status="executed" data-no-optimize data-turbo-track data-nscript';
      const page = await HostPage.open(
        `<head>${tag('', `data-colour="red" data-site="shop" ${others}`)}</head>${body()}`,
      );
      await page.button();
      expect(page.said).to.deep.equal(["<floating.js> leaves out what it doesn't know: data-colour."]);
    });

    it('colours among them, and says in one line what is none', async () => {
      const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'none'">`;
      const page = await HostPage.open(`<head>${policy}${tag('?accent=%230a6b4f&on-accent=%23fd0')}</head>${body()}`);
      const { backgroundColor, color } = page.window.getComputedStyle(await page.button());
      expect([backgroundColor, color]).to.deep.equal(['rgb(10, 107, 79)', 'rgb(255, 221, 0)']);
      expect([page.said, page.failed]).to.deep.equal([[], []]);
      const other = await HostPage.open(`<head>${tag('?accent=red;all:unset')}</head>${body()}`);
      await other.button();
      expect(other.elements[0]?.hasAttribute('style')).to.equal(false);
      expect(other.said).to.deep.equal(['<floating.js> leaves out accent="red;all:unset", which is no colour.']);
    });

    it('and goes on without a block that is no JSON, which it says in one line', async () => {
      const page = await HostPage.open(
        `<head><script type="application/json" id="polyai-callback-configuration">{ label: }</script>${tag('?label=Ring+me')}</head>${body()}`,
      );
      expect((await page.button()).textContent?.trim()).to.equal('Ring me');
      expect(page.said[0]).to.match(
        /^<floating\.js> goes without the block #polyai-callback-configuration, which is no JSON: SyntaxError/,
      );
      expect([page.failed.length, page.said.length]).to.deep.equal([0, 1]);
    });
  });

  describe('works with', () => {
    it('a script optimiser that runs it when all is loaded, by a copy', async () => {
      // As Cloudflare's Rocket Loader does it.
      const page = await HostPage.open(
        `<head><script type="1a2b-text/javascript" src="${FLOATING}?label=Ring+me"></script></head>${body()}`,
      );
      expect(page.elements).to.have.length(0);
      const waiting = page.document.querySelector('script[type^="1a2b-"]') as HTMLScriptElement;
      const copy = page.document.createElement('script');
      for (const { name, value } of waiting.attributes) copy.setAttribute(name, value.replace('1a2b-', ''));
      waiting.replaceWith(copy);
      expect((await page.button()).textContent?.trim()).to.equal('Ring me');
    });

    it('one that waits for the visitor, under other names of the attributes', async () => {
      // As WP Rocket does it.
      const page = await HostPage.open(
        `<head><script type="rocketlazyloadscript" data-rocket-src="${FLOATING}?label=Ring+me" data-site="shop"></script></head>${body()}`,
      );
      const waiting = page.document.querySelector('[data-rocket-src]') as HTMLScriptElement;
      waiting.setAttribute('src', waiting.getAttribute('data-rocket-src') ?? '');
      waiting.removeAttribute('type');
      const copy = page.document.createElement('script');
      for (const { name, value } of waiting.attributes) copy.setAttribute(name, value);
      waiting.replaceWith(copy);
      await page.button();
      expect(page.elements[0]?.getAttribute('site')).to.equal('shop');
    });

    it('an editor that strips elements it doesn’t know: it goes where the page wants it', async () => {
      const page = await HostPage.open(
        `<head>${tag('?into=%23here&mode=inline')}</head>${body('<h1>Shop</h1><p id="here"></p>')}`,
      );
      await page.openForm();
      expect(page.elements[0]?.parentElement?.id).to.equal('here');
    });

    it('a page that replaces its body as a whole, as Turbo does', async () => {
      const page = await HostPage.open(`<head>${tag()}</head>${body()}`);
      await page.openForm();
      const next = page.document.createElement('body');
      next.innerHTML = '<h1>Another page</h1>';
      page.document.body.replaceWith(next);
      await until(() => page.elements.length > 0);
      expect(page.elements).to.have.length(1);
      page.elements[0]?.shadowRoot?.querySelector<HTMLElement>('[part~=close]')?.click();
      await page.openForm();
      expect(page.failed).to.deep.equal([]);
    });

    it('a page that takes it out whenever it comes: it stays out in the end, and the page never stands still', async () => {
      // The observer that came first has its say first, in each turn.
      const page = await HostPage.open(
        body(`<script>
          let taken = 0;
          new MutationObserver(() => {
            const element = document.querySelector('polyai-callback');
            if (!element) return;
            taken += 1;
            if (taken > 1000) throw new Error('The page stood still.');
            element.remove();
          }).observe(document, { childList: true, subtree: true });
        </script>`),
      );
      page.inject({ src: FLOATING });
      expect(await lines(page)).to.deep.equal(['<floating.js> stays out: the page takes it out again and again.']);
      page.document.body.append('Something else');
      await new Promise((resolve) => page.window.setTimeout(resolve, 50));
      expect([page.elements, page.said.length, page.failed]).to.deep.equal([[], 1, []]);
    });

    it('a page that draws the part of itself anew that it stands in', async () => {
      const page = await HostPage.open(`<head>${tag('?into=main&mode=popover')}</head>${body('<main></main>')}`);
      await page.button();
      const [element] = page.elements;
      page.document.body.innerHTML = '<main class="next"></main>';
      await until(() => element?.parentElement?.className === 'next');
      await page.openForm();
    });

    it('a page that runs it again at each of its own steps, and says so', async () => {
      const page = await HostPage.open(`<head>${tag()}</head>${body()}`);
      await page.button();
      page.inject({ src: FLOATING });
      expect(await lines(page)).to.deep.equal(['<floating.js> adds nothing: the page has one from here already.']);
      expect(page.elements).to.have.length(1);
    });

    it('a button of the page’s', async () => {
      const page = await HostPage.open(
        `<head>${tag('?for=cta')}</head>${body('<button id="cta">Talk to us</button>')}`,
      );
      await page.button();
      page.document.getElementById('cta')?.click();
      await until(() => page.elements[0]?.shadowRoot?.querySelector('dialog[open]'));
    });
  });

  describe('is led astray by nothing that others may have put into the page', () => {
    it('such as a script of its name, which a policy has refused or that never runs', async () => {
      const page = await HostPage.open(
        `<head><script type="text/plain" src="https://elsewhere.example/floating.js?label=Theirs"></script></head>${body(
          '<img name="currentScript"><script type="text/plain" src="/elsewhere/floating.js?label=Theirs"></script>',
        )}`,
      );
      page.inject({ src: `${FLOATING}?label=Ours` });
      expect((await page.button()).textContent?.trim()).to.equal('Ours');
      page.inject({ type: 'module', src: `${FLOATING}?label=Ours&site=other` });
      await until(() => page.elements.length === 2);
      expect(page.elements.map((element) => element.getAttribute('label'))).to.deep.equal(['Ours', 'Ours']);
      expect(page.elements.map((element) => element.getAttribute('endpoint'))).to.deep.equal(
        Array(2).fill(`${location.origin}/`),
      );
    });

    it('such as an element with the id of its settings', async () => {
      const page = await HostPage.open(
        `<head>${tag()}</head>${body('<p id="polyai-callback-configuration">{"endpoint":"https://elsewhere.example/"}</p>')}`,
      );
      page.inject({ src: FLOATING });
      await page.button();
      expect(page.elements.map((element) => element.getAttribute('endpoint'))).to.deep.equal([`${location.origin}/`]);
    });

    it('and takes no token from its address, which is kept in logs', async () => {
      const page = await HostPage.open(`<head>${tag('?context=a.b.c')}</head>${body()}`);
      await page.button();
      expect(page.elements[0]?.hasAttribute('context')).to.equal(false);
      expect(page.said).to.deep.equal(["<floating.js> leaves out what it doesn't know: context."]);
    });
  });

  describe('is there once', () => {
    it('though it ran on pages of an app that had no place for it', async () => {
      const page = await HostPage.open(body('<main></main>'));
      for (let step = 0; step < 3; step += 1) page.inject({ src: `${FLOATING}?into=%23contact` });
      await lines(page, 3);
      page.document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p id="contact"></p>');
      await page.button();
      expect(page.elements).to.have.length(1);
    });

    it('though a page comes back as a copy of itself, as Turbo keeps them', async () => {
      const page = await HostPage.open(`<head>${tag('?into=%23contact')}</head>${body('<p id="contact"></p>')}`);
      await page.button();
      const copy = page.document.body.cloneNode(true);
      page.document.body.innerHTML = '<h1>Another page</h1>';
      page.document.body.replaceWith(copy);
      await page.openForm();
      expect(page.elements).to.have.length(1);
    });

    it('for each site, and each way in', async () => {
      const page = await HostPage.open(body('<button id="cta">Talk to us</button>'));
      for (const query of ['', '?site=other', '?for=cta', '']) page.inject({ src: FLOATING + query });
      expect(await lines(page)).to.deep.equal(['<floating.js> adds nothing: the page has one from here already.']);
      await until(() => page.elements.length === 3);
    });
  });

  describe('in a place of the page’s', () => {
    const link = '<a href="tel:+14155550100" id="ring">Call us</a>';
    const placeOf = (page: HostPage) => page.document.getElementById('contact') as HTMLElement;
    const open = (content: string) =>
      HostPage.open(body(`<div id="contact">${content}</div><script src="${FLOATING}?into=%23contact"></script>`));

    it('offers what stands there where nobody can be called, and keeps it where the widget can’t be had', async () => {
      const page = await open(link);
      await page.button();
      expect(page.elements[0]?.querySelector('a')?.textContent).to.equal('Call us');
      const other = await HostPage.open(
        body(`<div id="contact">${link}</div><script src="/alone/floating.js?into=%23contact"></script>`),
      );
      await lines(other);
      expect(placeOf(other).innerHTML).to.equal(link);
    });

    it('leaves links and text to whoever has put them there, hidden, and copies no id', async () => {
      const page = await open(`\n${link}<p style="display: flex">or write</p>`);
      await page.button();
      const place = placeOf(page);
      const [a, p] = place.children as unknown as HTMLElement[];
      await until(() => a?.offsetHeight === 0 && p?.offsetHeight === 0);
      expect([...place.children].map(({ localName }) => localName)).to.deep.equal(['a', 'p', 'polyai-callback']);
      expect(page.document.querySelectorAll('#ring')).to.have.length(1);
      expect(page.elements[0]?.querySelector('p')?.style.display).to.equal('flex');
      // No longer a way to call alone.
      place.prepend(page.document.createElement('h2'));
      await until(() => p?.style.display === 'flex' && a?.getAttribute('style') === null);
      expect(page.elements[0]?.childNodes).to.have.length(0);
    });

    for (const [what, content] of [
      ['a form', '<form><input name="q"></form>'],
      ['a heading', '<h2>Contact</h2><a href="/contact">Write</a>'],
      ['text that nothing is around', 'Call us: <a href="tel:+14155550100">+1 415 555 0100</a>'],
      ['more than a way to call', `<p>${'So many words. '.repeat(30)}</p>`],
    ] as const) {
      it(`leaves ${what} alone`, async () => {
        const page = await open(content);
        await page.button();
        expect(placeOf(page).innerHTML.startsWith(content)).to.equal(true);
        expect((placeOf(page).firstElementChild as HTMLElement).offsetHeight).to.be.above(0);
        expect([page.elements[0]?.childNodes.length, page.elements[0]?.nextSibling]).to.deep.equal([0, null]);
      });
    }

    it('is no nuisance to a renderer that takes its own nodes out later, as React does', async () => {
      const page = await HostPage.open(`<head>${tag('?into=%23contact')}</head>${body('<div id="contact"></div>')}`);
      const place = placeOf(page);
      const own = ['Call us', 'Write'].map((text) => {
        const a = page.document.createElement('a');
        a.textContent = text;
        return place.appendChild(a);
      });
      await page.button();
      await until(() => own.every((a) => a.offsetHeight === 0) && page.elements[0]?.childNodes.length === 2);
      own[0]?.remove();
      place.removeChild(own[1] as Node);
      await until(() => page.elements[0]?.childNodes.length === 0);
      expect(page.failed).to.deep.equal([]);
    });

    for (const name of ['html', 'head', 'body', 'script'])
      it(`refuses ${name} in one line`, async () => {
        const page = await HostPage.open(`<head>${tag(`?into=${name}`)}</head>${body()}`);
        expect(await lines(page)).to.deep.equal([
          `<floating.js> adds nothing: <${name}>, by into="${name}", is no place for it.`,
        ]);
        expect([page.elements, page.failed]).to.deep.equal([[], []]);
        expect(page.document.querySelector('h1')?.offsetHeight).to.be.above(0);
      });
  });

  describe('says in one line', () => {
    it('that it can’t know where it came from', async () => {
      const page = await HostPage.open(body());
      page.inject({}, await fetch(FLOATING).then((response) => response.text()));
      expect(await lines(page)).to.deep.equal([
        '<floating.js> adds nothing: it can\'t know its own address. Load it by <script src="https://…/floating.js">.',
      ]);
      expect(page.failed).to.deep.equal([]);
    });

    it('that the widget can’t be had', async () => {
      const page = await HostPage.open(body('<script src="/alone/floating.js"></script>'));
      expect((await lines(page))[0]).to.match(/^<floating\.js> adds nothing: \w*Error/);
      expect(page.failed).to.deep.equal([]);
    });

    it('that there is no place for it yet', async () => {
      const page = await HostPage.open(`<head>${tag('?into=%23nowhere')}</head>${body()}`);
      expect(await lines(page)).to.deep.equal(['<floating.js> waits for an element that matches "#nowhere".']);
    });

    it('that what it was given is no selector', async () => {
      const page = await HostPage.open(`<head>${tag('?into=%2F%2F')}</head>${body()}`);
      expect((await lines(page))[0]).to.match(/^<floating\.js> adds nothing: SyntaxError/);
      expect(page.failed).to.deep.equal([]);
    });
  });

  it('has the page’s font and colour scheme, which most pages set on their body', async () => {
    const style = '<style>body { font-family: Papyrus; color-scheme: dark }</style>';
    const page = await HostPage.open(`<head>${style}${tag()}</head>${body()}`);
    const { fontFamily, colorScheme } = page.window.getComputedStyle(await page.button());
    expect([fontFamily, colorScheme]).to.deep.equal(['Papyrus', 'dark']);
    expect(page.document.body.lastElementChild === page.elements[0]).to.equal(true);
  });

  it('moves nothing in a body that is a grid, also before the widget is there', async () => {
    const style = '<style>body { display: grid; gap: 40px; align-content: start }</style>';
    const page = await HostPage.open(`<head>${style}</head>${body()}`);
    const heights = new Set([page.document.body.offsetHeight]);
    const observer = new page.window.MutationObserver(() => heights.add(page.document.body.offsetHeight));
    observer.observe(page.document, { childList: true, subtree: true });
    page.inject({ src: FLOATING });
    await page.button();
    observer.disconnect();
    expect([...heights]).to.have.length(1);
  });

  for (const style of ['transform: scale(1)', 'filter: blur(0)', 'contain: paint', 'will-change: translate']) {
    it(`stands beside a body that would carry it along: ${style}`, async () => {
      const page = await HostPage.open(
        `<head><style>body { ${style}; block-size: 5000px }</style>${tag()}</head>${body()}`,
      );
      expect(await bottomOf(page)).to.deep.equal([20, 20]);
      page.document.body.remove();
      page.document.documentElement.append(page.document.createElement('body'));
      expect(page.elements).to.have.length(1);
    });
  }

  it('leaves no global behind', async () => {
    const page = await HostPage.open(body());
    const before = Object.keys(page.window);
    page.inject({ src: FLOATING });
    await page.openForm();
    expect(Object.keys(page.window).filter((name) => !before.includes(name))).to.deep.equal([]);
  });
});

describe('the script twice', () => {
  it('is the first one’s, whichever version comes second', async () => {
    const { version } = await fetch('/package.json').then((response) => response.json());
    const page = await HostPage.open(
      body(`<script type="module" src="${BUILT}polyai-callback.js"></script>
        <script type="module" src="${BUILT}v/${version}/polyai-callback.js"></script>
        <script type="module" src="${BUILT}polyai-phone-input.js"></script>
        <polyai-callback></polyai-callback><polyai-callback mode="inline"></polyai-callback>`),
    );
    await page.openForm(0);
    await page.openForm(1);
    expect([page.failed, page.said]).to.deep.equal([[], []]);
  });

  it('and floating.js beside an element of the page’s own', async () => {
    const page = await HostPage.open(
      body(
        `<polyai-callback></polyai-callback><script type="module" src="${BUILT}polyai-callback.js"></script>${tag()}`,
      ),
    );
    await page.openForm(0);
    await page.openForm(1);
    expect([page.failed, page.said]).to.deep.equal([[], []]);
  });
});

describe('a script that comes late', () => {
  it('finds what the page has set on the element before', async () => {
    const page = await HostPage.open(body('<polyai-callback><a href="tel:+14155550100">Call us</a></polyai-callback>'));
    const [element] = page.elements;
    Object.assign(element ?? {}, {
      label: 'Ring me',
      heading: 'Talk to us',
      mode: 'inline',
      metadata: { plan: 'gold' },
    });
    page.inject({ type: 'module', src: `${BUILT}polyai-callback.js` });
    expect((await page.button()).textContent?.trim()).to.equal('Ring me');
    await page.openForm();
    const heading = element?.shadowRoot?.querySelector('section slot[name=heading]');
    expect(heading?.textContent).to.equal('Talk to us');
    expect(element && page.window.getComputedStyle(element).display).to.equal('block');
    expect(page.failed).to.deep.equal([]);
  });

  for (const [properties, isThere] of [
    [{ mode: 'floating' }, (button: HTMLElement) => getComputedStyle(button).position === 'fixed'],
    [{ theme: 'ink' }, (button: HTMLElement) => getComputedStyle(button).borderRadius === '2px'],
    [{ for: 'cta' }, (button: HTMLElement) => getComputedStyle(button).display === 'none'],
  ] as const) {
    it(`finds ${JSON.stringify(properties)} set before`, async () => {
      const page = await HostPage.open(body('<polyai-callback></polyai-callback>'));
      Object.assign(page.elements[0] ?? {}, properties);
      page.inject({ type: 'module', src: `${BUILT}polyai-callback.js` });
      const button = await page.button();
      expect(isThere(button)).to.equal(true);
    });
  }

  it('moves nothing where the button has no place of its own', async () => {
    const page = await HostPage.open(
      body(
        '<p>Before</p><polyai-callback mode="floating"></polyai-callback><polyai-callback for="cta"></polyai-callback><p>After</p>',
      ),
    );
    const after = page.document.querySelector('p:last-of-type') as HTMLElement;
    const tops = new Set([after.getBoundingClientRect().top]);
    let isWatching = true;
    const watch = () => {
      tops.add(after.getBoundingClientRect().top);
      if (isWatching) page.window.requestAnimationFrame(watch);
    };
    watch();
    page.inject({ type: 'module', src: `${BUILT}polyai-callback.js` });
    await Promise.all([page.button(0), page.button(1)]);
    isWatching = false;
    expect([...tops]).to.have.length(1);
  });

  it('upgrades elements that the page puts in later still', async () => {
    const page = await HostPage.open(body(`<script type="module" src="${BUILT}polyai-callback.js"></script>`));
    page.document.body.innerHTML += '<polyai-callback mode="floating"></polyai-callback>';
    expect(await bottomOf(page)).to.deep.equal([20, 20]);
  });
});
