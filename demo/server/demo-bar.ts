import {languages, themes, type PageChoice} from './page-choice.ts';
import {frameworks, overview, pages, type DemoPage} from './pages.ts';
import {personas} from './personas.ts';
import {situations} from './situations.ts';

/** The bar of every page: where to go, who is signed in, how the page looks. A form, so it works without scripts. */
export function demoBar(path: string, choice: PageChoice): string {
  const links = (list: readonly DemoPage[]) =>
    list.map((page) => {
      const current = page.path === path ? ' aria-current="page"' : '';
      return `<a href="${page.path}"${current}><bdi>${page.label}</bdi></a>`;
    });
  const names = Object.fromEntries(Object.entries(personas).map(([id, {label}]) => [id, label]));
  return `<section class="demo-bar" aria-label="Demo">
  <strong class="demo-bar-name">Demo</strong>
  <nav aria-label="Pages of the demo" data-demo-bar-nav>
    ${links([overview, ...pages]).join('')}
    <span class="demo-bar-group">Situations</span>
    ${links(situations).join('')}
    <span class="demo-bar-group">Frameworks</span>
    ${links(frameworks).join('')}
  </nav>
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
