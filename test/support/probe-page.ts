import type {Page} from 'playwright-core';
import {foreignMarkup} from './hostile-texts.ts';

interface Findings {
  /** How often `probe()` was called. */
  readonly probed: number;
  /** Elements that only hostile text can have made. */
  readonly foreign: readonly string[];
  /** Addresses of links that lead elsewhere than to support's mail or help center. */
  readonly strangeLinks: readonly string[];
}

/** Lays out `probe()` before the page's own scripts. */
export async function layProbe(page: Page): Promise<void> {
  await page.addInitScript('globalThis.probed = 0; globalThis.probe = () => globalThis.probed++;');
}

/** What became of hostile texts in the widget, through every shadow root. */
export function probePage(page: Page): Promise<Findings> {
  return page.evaluate((markup) => {
    const elements: Element[] = [];
    const roots: ParentNode[] = [document.querySelector('partner-support-widget')!.shadowRoot!];
    for (let root = roots.pop(); root; root = roots.pop()) {
      const inside = [...root.querySelectorAll('*')];
      elements.push(...inside);
      roots.push(...inside.flatMap(({shadowRoot}) => shadowRoot ?? []));
    }
    const links = elements.filter((element) => element instanceof HTMLAnchorElement);
    const known =
      /^(?:mailto:partner-support@(?:eu\.)?zohocorp\.com\?subject=[^&?]*&body=[^&?]*|https:\/\/help\.zoho\.(?:com|eu)\/)$/;
    return {
      probed: (globalThis as unknown as {probed: number}).probed,
      foreign: elements.filter((element) => element.matches(markup)).map(({outerHTML}) => outerHTML.slice(0, 200)),
      strangeLinks: links.map(({href}) => href).filter((href) => !known.test(href)),
    };
  }, foreignMarkup);
}

export const nothingFound: Findings = {probed: 0, foreign: [], strangeLinks: []};
