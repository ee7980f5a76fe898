import {languages, themes, type PageChoice} from './page-choice.ts';
import {personas} from './personas.ts';

const pages = [
  ['/', 'Overview'],
  ['/pages/store-com.html', 'Store .com'],
  ['/pages/store-eu.html', 'Store .eu'],
  ['/pages/partner-page.html', 'Partner page'],
  ['/pages/backends.html', 'Backends'],
] as const;

/** The bar on top of every page: where to go, who is signed in, how the page looks. A form, so it works without scripts. */
export function demoBar(path: string, choice: PageChoice): string {
  const links = pages.map(([href, label]) => {
    const current = href === path ? ' aria-current="page"' : '';
    return `<a href="${href}"${current}>${label}</a>`;
  });
  const names = Object.fromEntries(Object.entries(personas).map(([id, {label}]) => [id, label]));
  return `<section class="demo-bar" aria-label="Demo">
  <strong class="demo-bar-name">Demo</strong>
  <nav aria-label="Pages of the demo">${links.join('')}</nav>
  <form class="demo-bar-form" data-demo-bar>
    ${select('Signed in as', 'persona', names, choice.persona)}
    ${select('Page language', 'lang', languages, choice.language)}
    ${select('Appearance', 'theme', themes, choice.theme)}
    <noscript><button>Apply</button></noscript>
  </form>
</section>`;
}

function select(label: string, name: string, options: Readonly<Record<string, string>>, chosen: string): string {
  const items = Object.entries(options).map(([value, text]) => {
    return `<option value="${value}"${value === chosen ? ' selected' : ''}>${text}</option>`;
  });
  return `<label><span>${label}</span><select name="${name}">${items.join('')}</select></label>`;
}
