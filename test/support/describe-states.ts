import 'axe-core/axe.min.js';
import type {AxeResults, RunOptions} from 'axe-core';
import {looks, nameOf, usualLook, wear, type Look} from './looks.ts';
import type {WidgetDriver} from './widget-driver.ts';

declare const axe: {run(context: Element, options: RunOptions): Promise<AxeResults>};

/** Has axe look at each state that a person can come to, in every {@link looks}. */
export function describeStates(states: Readonly<Record<string, () => Promise<WidgetDriver>>>): void {
  describe('in every theme, direction and width', function () {
    this.timeout(120_000);

    afterEach(async () => {
      const widget = document.querySelector('partner-support-widget');
      if (widget) await wear(usualLook, widget);
      document.documentElement.dir = '';
    });

    before(() => {
      document.title = 'Partner Support';
    });

    for (const [state, reach] of Object.entries(states)) {
      it(`has no barrier in the state: ${state}`, async () => {
        const {element} = await reach();
        const barriers: string[] = [];
        for (const look of looks) {
          await wear(look, element);
          barriers.push(...(await findBarriersIn(element, look)).map((barrier) => `${nameOf(look)}: ${barrier}`));
        }
        if (barriers.length > 0) throw new Error(barriers.join('\n'));
      });
    }
  });
}

async function findBarriersIn(element: Element, {theme, contrast}: Look): Promise<string[]> {
  // Nothing but colours is another in another theme.
  const isUsual = theme === usualLook.theme && contrast === usualLook.contrast;
  const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const {violations} = await axe.run(element, {
    runOnly: isUsual ? {type: 'tag', values: all} : {type: 'rule', values: ['color-contrast']},
    // Landmarks are the page's own affair.
    ...(isUsual && {rules: {region: {enabled: false}}}),
  });
  return violations.flatMap(({id, help, nodes}) => nodes.map(({html}) => `${id}: ${help}: ${html.slice(0, 200)}`));
}
