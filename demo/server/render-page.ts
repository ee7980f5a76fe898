import {demoBar} from './demo-bar.ts';
import type {DemoSettings} from './demo-settings.ts';
import {framePage} from './frame-page.ts';
import {readPageChoice, type PageChoice} from './page-choice.ts';
import {customerCard, storeHead} from './page-parts.ts';
import {personaOfPage} from './pages.ts';
import {personas} from './personas.ts';

/**
 * A page as it is served. In its file stands what a page of a store would hold; here the bar comes in, the
 * chosen persona, language and appearance, and where the backends are.
 */
export function renderPage(html: string, url: URL, {endpoints}: DemoSettings): string {
  const choice = readPageChoice(url);
  const direction = choice.language === 'ar' ? 'rtl' : 'ltr';
  const persona = personas[choice.persona]!;
  const path = url.pathname === '/index.html' ? '/' : url.pathname;
  return framePage(html)
    .replace('<html lang="en">', `<html lang="${choice.language}" dir="${direction}" data-theme="${choice.theme}">`)
    .replace('<demo-bar></demo-bar>', () => demoBar(path, choice))
    .replace(/<store-head>(.*)<\/store-head>/, (_, host: string) => storeHead(host))
    .replace('<demo-customer></demo-customer>', customerCard)
    .replaceAll('<demo-personas></demo-personas>', personaRows)
    .replace(/<demo-senders>\s*<\/demo-senders>/, () => senderOptions(choice.persona))
    .replaceAll('persona=admin', `persona=${choice.persona}`)
    .replaceAll('{persona}', persona.name)
    .replaceAll('{company}', persona.company)
    .replaceAll(/href="(\/|\/pages\/[\w-]+\.html)"/g, (_, target: string) => `href="${linkTo(target, path, choice)}"`)
    .replaceAll('http://localhost:4101/v1', endpoints.com)
    .replaceAll('http://localhost:4102/v1', endpoints.eu);
}

/** A link keeps what was chosen; only who is signed in may matter to the page that it leads to, or to this one alone. */
function linkTo(target: string, path: string, {persona, language, theme}: PageChoice): string {
  const kept = persona === personaOfPage(path) ? 'admin' : persona;
  const query = new URLSearchParams({persona: personaOfPage(target) ?? kept, lang: language, theme});
  return `${target}?${query.toString().replaceAll('&', '&amp;')}`;
}

function senderOptions(chosen: string): string {
  const options = Object.entries(personas).map(([id, {name, email}]) => {
    return `<option value="${id}"${id === chosen ? ' selected' : ''}>${name}, ${email}</option>`;
  });
  return options.join('');
}

function personaRows(): string {
  const rows = Object.entries(personas).map(
    ([id, {name, about}]) => `<tr><th scope="row">${name}</th><td><code>${id}</code></td><td>${about}</td></tr>`,
  );
  return rows.join('');
}
