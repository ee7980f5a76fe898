import {emulateMedia, executeServerCommand, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {elementsOf, smallTargets} from '../support/barriers-of-use.ts';
import {requestStates} from '../support/request-states.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';
import {widgetStates} from '../support/widget-states.ts';

async function touch(isTouched: boolean): Promise<void> {
  await executeServerCommand('touch', isTouched);
  await until(
    () => matchMedia('(pointer: coarse)').matches === isTouched,
    () => 'the pointer is as it was',
  );
}

beforeEach(async () => {
  await setViewport({width: 390, height: 844});
  // What rises into its place is not there at once.
  await emulateMedia({reducedMotion: 'reduce'});
  await touch(true);
});

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await touch(false);
  await setViewport({width: 1280, height: 800});
  await emulateMedia({reducedMotion: 'no-preference'});
  await supportClient.start('eu');
  await supportClient.line('eu');
});

/** In CSS pixels, of WCAG 2.5.5. */
const finger = 44;
/** Into a field with smaller letters a phone zooms, and does not zoom out again. */
const letter = 16;

function smallLetters(widget: Element): string[] {
  const fields = elementsOf(widget).filter((each) => each.matches('input:not([type=file]), select, textarea'));
  const sizes = fields.map((each) => [parseFloat(getComputedStyle(each).fontSize), each] as const);
  return sizes.filter(([size]) => size < letter).map(([size, {computedName}]) => `"${computedName}" has ${size} px`);
}

describe('by finger, whatever can be pressed or typed into is large enough', function () {
  this.timeout(60_000);
  for (const [state, reach] of Object.entries({...widgetStates, ...requestStates})) {
    it(state, async () => {
      const {element} = await reach();
      const found: Record<string, readonly string[]> = {};
      for (const density of ['', 'compact']) {
        element.setAttribute('density', density);
        found[density] = [...smallTargets(element, finger), ...smallLetters(element)];
      }
      element.removeAttribute('density');
      const barriers = Object.entries(found).flatMap(([density, each]) => each.map((one) => `${density} ${one}`));
      expect(barriers.join('\n')).to.equal('');
    });
  }

  it('a form on a phone that is turned', async () => {
    await setViewport({width: 844, height: 390});
    // A window of another size is one that is not touched.
    await touch(true);
    const widget = await WidgetDriver.openForm();
    await widget.see('button', 'Submit Ticket');
    expect(smallLetters(widget.element)).to.deep.equal([]);
  });
});
