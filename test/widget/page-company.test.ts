import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

before(() => emulateMedia({reducedMotion: 'reduce'}));

afterEach(() => {
  document.querySelectorAll('partner-support-widget, [data-of-page]').forEach((each) => each.remove());
  document.body.style.zoom = '';
});

/** Something that the page shows. */
function put(tag: string, style: string, id = ''): HTMLElement {
  const element = document.createElement(tag);
  element.dataset['ofPage'] = '';
  element.style.cssText = style;
  element.id = id;
  document.body.append(element);
  return element;
}

const endOf = (element: HTMLElement) => Math.round(innerHeight - element.getBoundingClientRect().bottom);
const atBottom = 'position: fixed; inset: auto 0 0 0; height: 90px; background: #ddd';

describe('a banner that the widget is to avoid', () => {
  it('leaves the launcher above it, as high as it is, and in its corner when it goes', async () => {
    const widget = await WidgetDriver.mount();
    widget.element.avoid = '#cookies';
    const launcher = await widget.see('button', 'Partner Support');
    const stands = (at: number) =>
      until(
        () => endOf(launcher) === at,
        () => `it stands at ${endOf(launcher)}`,
      );
    await stands(24);
    const banner = put('div', atBottom, 'cookies');
    await stands(114);
    banner.style.height = '160px';
    await stands(184);
    banner.style.display = 'none';
    await stands(24);
    banner.style.display = '';
    await stands(184);
    banner.remove();
    await stands(24);
  });

  it('is seen to come and go by an attribute, too', async () => {
    const widget = await WidgetDriver.mount();
    const banner = put('div', atBottom, 'cookies');
    widget.element.avoid = '#cookies[open]';
    const launcher = await widget.see('button', 'Partner Support');
    for (const [isOpen, at] of [
      [true, 114],
      [false, 24],
    ] as const) {
      banner.toggleAttribute('open', isOpen);
      await until(
        () => endOf(launcher) === at,
        () => `it stands at ${endOf(launcher)}`,
      );
    }
  });

  it('leaves the panel above it where our launcher is hidden', async () => {
    put('div', atBottom, 'cookies');
    const widget = await WidgetDriver.mount();
    widget.element.avoid = '#cookies';
    widget.element.withoutLauncher = true;
    await widget.element.open();
    const panel = await widget.see('dialog', 'Partner Support HelpCenter');
    await until(
      () => endOf(panel) >= 90,
      () => `it ends at ${endOf(panel)}`,
    );
  });

  it('is avoided no more, and not watched, once another is named, be it by what is no selector', async () => {
    const banner = put('div', atBottom, 'cookies');
    const watchers = new Set<unknown>();
    const {addEventListener, removeEventListener} = banner;
    banner.addEventListener = (...given: Parameters<typeof addEventListener>) => {
      watchers.add(given[1]);
      addEventListener.apply(banner, given);
    };
    banner.removeEventListener = (...given: Parameters<typeof removeEventListener>) => {
      watchers.delete(given[1]);
      removeEventListener.apply(banner, given);
    };
    const widget = await WidgetDriver.mount();
    const launcher = await widget.see('button', 'Partner Support');
    for (const [avoid, at] of [
      ['#cookies', 114],
      ['a[', 24],
      ['#cookies', 114],
    ] as const) {
      widget.element.avoid = avoid;
      await until(
        () => endOf(launcher) === at,
        () => `with ${avoid} it stands at ${endOf(launcher)}`,
      );
    }
    expect(watchers.size).to.equal(1);
    widget.element.destroy();
    await until(
      () => watchers.size === 0,
      () => 'the banner is still listened to',
    );
  });

  it('changes nothing where it is elsewhere, or most of the page', async () => {
    put('div', 'position: fixed; inset: auto auto 0 0; width: 300px; height: 90px', 'cookies');
    const widget = await WidgetDriver.mount();
    widget.element.avoid = '#cookies';
    const below = put('div', 'position: fixed; inset: calc(100% + 200px) 0 auto 0; height: 90px', 'below');
    const fourth = await WidgetDriver.mount();
    fourth.element.avoid = '#below';
    const wall = put('div', 'position: fixed; inset: 100px 0 0 0', 'wall');
    const other = await WidgetDriver.mount();
    other.element.avoid = '#wall';
    await customElements.whenDefined('partner-support-widget');
    const bar = put('div', atBottom, 'bar');
    const third = await WidgetDriver.mount();
    third.element.avoid = '#bar';
    await until(
      () => endOf(third.query('button', 'Partner Support')!) === 114,
      () => 'the third has not stepped aside',
    );
    expect(endOf(await widget.see('button', 'Partner Support'))).to.equal(24);
    expect(endOf(await other.see('button', 'Partner Support'))).to.equal(24);
    expect(endOf(await fourth.see('button', 'Partner Support'))).to.equal(24);
    below.remove();
    bar.remove();
    wall.remove();
  });

  it('leaves the panel above it as well, and whole', async () => {
    put('div', atBottom, 'cookies');
    const widget = await WidgetDriver.open();
    widget.element.avoid = '#cookies';
    const panel = await widget.see('dialog', 'Partner Support HelpCenter');
    await until(
      () => endOf(panel) === 182,
      () => `it ends at ${endOf(panel)}`,
    );
    expect(panel.getBoundingClientRect().top).to.be.at.least(24);
  });

  it('may have a selector that is none', async () => {
    const widget = await WidgetDriver.mount();
    widget.element.avoid = '#cookies,';
    widget.element.avoid = '';
    widget.element.avoid = '[';
    expect(endOf(await widget.see('button', 'Partner Support'))).to.equal(24);
  });
});

describe('a page that is zoomed by its style sheet', () => {
  for (const zoom of ['0.5', '1.75']) {
    it(`leaves launcher and panel as large as they are, at ${zoom}`, async () => {
      const widget = await WidgetDriver.mount();
      document.body.style.zoom = zoom;
      await widget.click('button', 'Partner Support');
      const launcher = await widget.see('button', 'Partner Support');
      await until(
        () => Math.round(launcher.getBoundingClientRect().height * launcher.currentCSSZoom) === 52,
        () => `it is ${launcher.getBoundingClientRect().height} high`,
      );
      const panel = await widget.see('dialog', 'Partner Support HelpCenter');
      expect(panel.currentCSSZoom).to.be.closeTo(1, 0.001);
      const {width, top, right} = panel.getBoundingClientRect();
      expect(Math.round(width)).to.equal(400);
      expect(Math.round(innerWidth - right)).to.equal(24);
      expect(top).to.be.at.least(0);
    });
  }
});
