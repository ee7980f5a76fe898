import {emulateMedia, setViewport} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type {AxeResults, RunOptions} from 'axe-core';
import {supportClient} from '../support/support-client.ts';
import {widgetStates} from '../support/widget-states.ts';

declare const axe: {run(context: Element, options: RunOptions): Promise<AxeResults>};

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.start('eu');
  await supportClient.line('eu');
});

const pages = [
  {name: 'light', scheme: 'light', dir: 'ltr', width: 1280},
  {name: 'dark', scheme: 'dark', dir: 'ltr', width: 1280},
  {name: 'narrow, right to left', scheme: 'light', dir: 'rtl', width: 390},
];

for (const {name, scheme, dir, width} of pages) {
  describe(`on a page that is ${name}`, () => {
    before(async () => {
      await setViewport({width, height: 800});
      await emulateMedia({reducedMotion: 'reduce'});
      Object.assign(document.documentElement, {dir, lang: 'en'});
      document.documentElement.style.colorScheme = scheme;
      document.title = 'Partner Support';
    });

    after(async () => {
      await setViewport({width: 1280, height: 800});
      document.documentElement.style.colorScheme = '';
      document.documentElement.dir = '';
    });

    for (const [state, reach] of Object.entries(widgetStates)) {
      it(`has no barrier in the state: ${state}`, async () => {
        const {element} = await reach();
        const {violations} = await axe.run(element, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          // Landmarks are the page's own affair.
          rules: {region: {enabled: false}},
        });
        if (violations.length === 0) return;
        const told = violations.map(({id, help, nodes}) => `${id}: ${help}\n${nodes.map(({html}) => html).join('\n')}`);
        throw new Error(told.join('\n'));
      });
    }
  });
}
