import { expect } from 'chai';
import { loadCallMessages } from '../../widget/messages/call-messages.ts';
import { fill } from '../../widget/messages/fill.ts';
import { loadMessages, localesOf } from '../../widget/messages/messages.ts';
import en from './english.ts';

const all = async (locales: string[]) => ({ ...(await loadMessages(locales)), ...(await loadCallMessages(locales)) });

describe('the messages', () => {
  it('are English where nobody has translated them', async () => {
    expect(await all(['tlh', 'x-klingon'])).to.deep.equal(en);
  });

  it('are English for every English', async () => {
    expect(await all(['en-Latn-AU'])).to.deep.equal(en);
  });

  it('go by the closest language, also beyond a shadow root, and leave out what is none', () => {
    const outer = document.createElement('div');
    outer.lang = 'pt-br';
    const inner = outer.appendChild(document.createElement('div'));
    const deep = inner.attachShadow({ mode: 'open' }).appendChild(document.createElement('b'));
    expect(localesOf(deep)[0]).to.equal('pt-BR');
    outer.lang = 'not a language';
    expect(localesOf(deep)).to.deep.equal(navigator.languages);
  });

  it('never claim that a phone rings or that somebody answered', () => {
    expect(JSON.stringify(en)).not.to.match(/\bring(s|ing)?\b|\brang\b|answered\b/i);
  });

  it('leave a placeholder alone that nobody fills', () => {
    expect(fill('{a} and {b}', { a: '1' })).to.equal('1 and {b}');
  });
});
