import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {WidgetDriver} from '../support/widget-driver.ts';

before(() => emulateMedia({reducedMotion: 'reduce'}));

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  document.documentElement.dir = '';
  await setViewport({width: 1280, height: 800});
});

/** Distances of the element from the page's edges, in whole pixels. */
function edgesOf(element: HTMLElement): Record<'left' | 'right' | 'top' | 'bottom', number> {
  const {left, right, top, bottom} = element.getBoundingClientRect();
  return {
    left: Math.round(left),
    right: Math.round(innerWidth - right),
    top: Math.round(top),
    bottom: Math.round(innerHeight - bottom),
  };
}

describe('the corner of launcher and panel', () => {
  for (const [position, inline, block] of [
    ['bottom-end', 'right', 'bottom'],
    ['bottom-start', 'left', 'bottom'],
    ['top-end', 'right', 'top'],
    ['top-start', 'left', 'top'],
  ] as const) {
    it(`is ${position} where the page says so, and the other side in a page from right to left`, async () => {
      const widget = await WidgetDriver.open();
      widget.element.position = position;
      const launcher = await widget.see('button', 'Partner Support');
      const panel = await widget.see('dialog', 'Partner Support HelpCenter');
      for (const [dir, side] of [
        ['ltr', inline],
        ['rtl', inline === 'left' ? 'right' : 'left'],
      ] as const) {
        document.documentElement.dir = dir;
        expect(edgesOf(launcher)[side], `launcher, ${dir}`).to.equal(24);
        expect(edgesOf(launcher)[block]).to.equal(24);
        expect(edgesOf(panel)[side], `panel, ${dir}`).to.equal(24);
        expect(edgesOf(panel)[block]).to.equal(92);
      }
    });
  }

  it('is as far from the edges as the page says, the panel within the page', async () => {
    await setViewport({width: 600, height: 500});
    const widget = await WidgetDriver.open();
    widget.element.offsetInline = '60';
    widget.element.offsetBlock = '10vh';
    const panel = await widget.see('dialog', 'Partner Support HelpCenter');
    expect(edgesOf(await widget.see('button', 'Partner Support'))).to.include({right: 60, bottom: 50});
    expect(edgesOf(panel)).to.include({right: 60, bottom: 118, top: 50});
  });

  it('is left to the panel alone where there is no launcher', async () => {
    const widget = await WidgetDriver.open();
    widget.element.hide();
    const panel = await widget.see('dialog', 'Partner Support HelpCenter');
    expect(edgesOf(panel).bottom).to.equal(24);
  });
});
