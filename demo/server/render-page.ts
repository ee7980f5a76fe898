import {demoBar} from './demo-bar.ts';
import type {DemoSettings} from './demo-settings.ts';
import {framePage} from './frame-page.ts';
import {readPageChoice, type PageChoice} from './page-choice.ts';
import {customerCard, pageCards, storeHead} from './page-parts.ts';
import {frameworks, pages} from './pages.ts';
import {personas} from './personas.ts';
import {withReadmeCode} from './readme-code.ts';
import {referenceSection} from './reference-section.ts';
import {situations, wishesOf} from './situations.ts';
import {sourceToCopy, withSources} from './sources-to-copy.ts';
import {strictPolicy} from './strict-policy.ts';

/**
 * A page as it is served. In its file stands what a page of a store would hold; here the bar comes in, the
 * chosen persona, language and appearance, and where the backends are.
 */
export async function renderPage(html: string, url: URL, settings: DemoSettings): Promise<string> {
  const {endpoints} = settings;
  const choice = readPageChoice(url);
  const direction = choice.language === 'ar' ? 'rtl' : 'ltr';
  const persona = personas[choice.persona]!;
  const path = url.pathname === '/index.html' ? '/' : url.pathname;
  const reference = html.includes('<demo-reference>') ? await referenceSection() : '';
  return (await withReadmeCode(await withSources(framePage(html))))
    .replace('<html lang="en">', `<html lang="${choice.language}" dir="${direction}" data-theme="${choice.theme}">`)
    .replace('<demo-bar></demo-bar>', () => demoBar(path, choice))
    .replace(/<store-head>(.*)<\/store-head>/, (_, host: string) => storeHead(host))
    .replace('<demo-pages></demo-pages>', () => pageCards(pages))
    .replace('<demo-situations></demo-situations>', () => pageCards(situations))
    .replace('<demo-frameworks></demo-frameworks>', () => pageCards(frameworks))
    .replace('<demo-reference></demo-reference>', () => reference)
    .replace('<demo-policy></demo-policy>', () => sourceToCopy('Header', strictHeader(endpoints)))
    .replace('<demo-customer></demo-customer>', customerCard)
    .replaceAll('<demo-personas></demo-personas>', personaRows)
    .replace(/<demo-senders>\s*<\/demo-senders>/, () => senderOptions(choice.persona))
    .replaceAll('persona=admin', `persona=${choice.persona}`)
    .replaceAll('{persona}', persona.name)
    .replaceAll('{company}', persona.company)
    .replaceAll('{lang}', choice.language)
    .replaceAll(/href="(\/|\/pages\/[\w-]+\.html)"/g, (_, target: string) => `href="${linkTo(target, path, choice)}"`)
    .replaceAll('http://localhost:4101/v1', endpoints.com)
    .replaceAll('http://localhost:4102/v1', endpoints.eu);
}

function strictHeader(endpoints: DemoSettings['endpoints']): string {
  return `Content-Security-Policy: ${strictPolicy('…', Object.values(endpoints))}`;
}

/** A link keeps what was chosen, but for what matters to the page that it leads to, or to this one alone. */
function linkTo(target: string, path: string, choice: PageChoice): string {
  const here = wishesOf(path);
  const there = wishesOf(target);
  const query = new URLSearchParams({
    persona: there.persona ?? (choice.persona === here.persona ? 'admin' : choice.persona),
    lang: there.language ?? (choice.language === here.language ? 'en' : choice.language),
    theme: choice.theme,
  });
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
