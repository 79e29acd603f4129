/** The page `/stop`: chooses its language, and is there. */
import { chooseLanguage } from './choose-language.ts';
import { LANGUAGES } from './languages.ts';
import { StopPageElement } from './stop-page.ts';

const language = chooseLanguage(location.search, navigator.languages);
const { dir, load } = LANGUAGES[language];
const { default: messages } = await load();

customElements.define('polyai-stop-page', StopPageElement);
document.title = messages.title;
Object.assign(document.documentElement, { lang: language, dir });
const page = document.createElement('polyai-stop-page');
Object.assign(page, { language, messages });
document.body.replaceChildren(page);
