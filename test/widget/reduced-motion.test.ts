import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';
import {elementsOf, moving} from '../support/barriers-of-use.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await emulateMedia({reducedMotion: 'no-preference'});
});

/** What moves in the widget in the first frame in which its panel is open; its movement is over soon after. */
async function movingInFirstFrame(): Promise<string[]> {
  const {element} = await WidgetDriver.mount();
  let isOpen = false;
  element.addEventListener('partner-support-opened', () => (isOpen = true));
  void element.open();
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (isOpen && elementsOf(element).some((each) => each.matches('dialog[open]'))) return moving(element);
  }
}

describe('the panel', () => {
  it('rises as it opens', async () => {
    await emulateMedia({reducedMotion: 'no-preference'});
    expect(await movingInFirstFrame()).to.deep.equal(['dialog.']);
  });

  it('stands still from its first frame for who wishes less motion', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    expect(await movingInFirstFrame()).to.deep.equal([]);
  });
});
