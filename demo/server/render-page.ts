import {demoBar} from './demo-bar.ts';
import type {DemoSettings} from './demo-settings.ts';
import {readPageChoice} from './page-choice.ts';
import {personas} from './personas.ts';

/**
 * A page as it is served. In its file stands what a page of a store would hold; here the bar comes in, the
 * chosen persona, language and appearance, and where the backends are.
 */
export function renderPage(html: string, url: URL, {endpoints}: DemoSettings): string {
  const choice = readPageChoice(url.searchParams);
  const direction = choice.language === 'ar' ? 'rtl' : 'ltr';
  const persona = personas[choice.persona]!;
  const query = new URLSearchParams({persona: choice.persona, lang: choice.language, theme: choice.theme}).toString();
  const path = url.pathname === '/index.html' ? '/' : url.pathname;
  return (
    html
      .replace('<html lang="en">', `<html lang="${choice.language}" dir="${direction}" data-theme="${choice.theme}">`)
      .replace('<demo-bar></demo-bar>', () => demoBar(path, choice))
      .replaceAll('<demo-personas></demo-personas>', personaRows)
      .replaceAll('persona=admin', `persona=${choice.persona}`)
      .replaceAll('{persona}', persona.name)
      .replaceAll('{company}', persona.company)
      // A link keeps what was chosen.
      .replaceAll(/href="(\/|\/pages\/[\w-]+\.html)"/g, `href="$1?${query.replaceAll('&', '&amp;')}"`)
      .replaceAll('http://localhost:4101/v1', endpoints.com)
      .replaceAll('http://localhost:4102/v1', endpoints.eu)
  );
}

function personaRows(): string {
  const rows = Object.entries(personas).map(
    ([id, {name, about}]) => `<tr><th scope="row">${name}</th><td><code>${id}</code></td><td>${about}</td></tr>`,
  );
  return rows.join('');
}
