import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {cutOff, elementsOf, moving, smallTargets} from '../support/barriers-of-use.ts';
import {mishapStates} from '../support/mishap-states.ts';
import {requestStates} from '../support/request-states.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {widgetStates} from '../support/widget-states.ts';

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await setViewport({width: 1280, height: 800});
  await emulateMedia({reducedMotion: 'no-preference'});
  await supportClient.start('eu');
  await supportClient.line('eu');
  await supportClient.faults('eu', 'none');
});

/** WCAG 1.4.12: what somebody may set in any page. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-block-end: 2em !important; }
`);

function spaceOut(root: Element): void {
  for (const {shadowRoot} of [root, ...elementsOf(root)]) {
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, spacing];
  }
}

/** Resolves when what follows the window, such as an open list, has followed. */
async function resize(width: number, height: number): Promise<void> {
  await setViewport({width, height});
  await until(
    () => innerWidth === width && innerHeight === height,
    () => `the window is ${innerWidth} × ${innerHeight}`,
  );
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('whatever somebody needs', function () {
  this.timeout(60_000);
  for (const [state, reach] of Object.entries({...widgetStates, ...requestStates, ...mishapStates})) {
    it(`${state}: fits, can be hit and keeps still`, async () => {
      await emulateMedia({reducedMotion: 'reduce'});
      const {element} = await reach();
      const found: Record<string, readonly string[]> = {};
      found['targets below 24 px'] = smallTargets(element, 24);
      found['in motion'] = moving(element);
      // A window of 1280 × 1024 at 400 %.
      await resize(320, 256);
      found['at 400 %'] = cutOff(element);
      await resize(320, 800);
      found['at 320 px'] = cutOff(element);
      found['targets below 24 px, narrow'] = smallTargets(element, 24);
      spaceOut(element);
      found['at 320 px, spaced'] = cutOff(element);
      await resize(1280, 800);
      found['spaced'] = cutOff(element);
      const barriers = Object.entries(found).flatMap(([where, each]) => each.map((barrier) => `${where}: ${barrier}`));
      expect(barriers.join('\n')).to.equal('');
    });
  }
});
