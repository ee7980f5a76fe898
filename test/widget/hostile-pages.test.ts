import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {visible} from '../support/accessible-tree.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

/** Sheets that pages have, or could have, each as bad as it gets. */
const sheets: Record<string, string> = {
  'resets everything': '* { all: unset !important; }',
  'reverts everything, by every name': '*, ::before, ::after, partner-support-widget, :host { all: revert !important }',
  'has a giant root font': ':root { font-size: 40px !important } * { font-size: 3rem !important }',
  'has a tiny root font': ':root { font-size: 4px } body { font-size: 1rem; line-height: 0.5 }',
  'moves, turns and blurs what lies around':
    'html, body { transform: rotate(3deg) scale(0.8); filter: blur(4px); perspective: 200px; contain: paint; will-change: transform }',
  'cuts off what overflows':
    'html, body { overflow: hidden !important; block-size: 10px; clip-path: inset(0 0 90% 0); opacity: 0.1 }',
  'sets what is inherited':
    'html, body { color: red; letter-spacing: 8px; word-spacing: 2em; text-transform: uppercase; text-align: right; text-indent: 40px; white-space: pre; visibility: hidden; cursor: none; pointer-events: none; user-select: none; font-weight: 900; font-style: italic; font-variant: small-caps; text-shadow: 0 0 4px red; writing-mode: vertical-rl; list-style: square; line-height: 4 }',
  'hides and floats every element it does not know':
    ':not(html, head, body, main) { display: none !important; position: static !important; float: left !important; z-index: -1 !important; opacity: 0 !important; visibility: hidden !important; pointer-events: none !important; width: 3px !important; zoom: 3 }',
  'styles buttons, dialogs, inputs and headings by tag':
    'button, input, select, textarea, dialog, h2, svg, span, div, [popover], ::backdrop { all: initial !important; display: block !important; font: 60px fantasy !important; margin: 30px !important; border: 9px solid red !important }',
  'animates everything':
    '@keyframes wild { to { transform: translateX(400px); opacity: 0 } } * { animation: wild 1s infinite !important; transition: all 5s !important }',
};

/** What makes an element the place by which fixed ones below it stand, or cuts them off. */
const around: Record<string, string> = {
  'that are turned': 'transform: rotate(3deg) scale(0.8)',
  'that are filtered': 'filter: grayscale(1) opacity(0.2)',
  'that are contained': 'contain: strict',
  'with a perspective, about to change': 'perspective: 200px; will-change: transform',
  'below others, each in a stack of its own': 'position: relative; z-index: -1; isolation: isolate; opacity: 0.1',
  'that are clipped and masked': 'clip-path: inset(50%); mask: linear-gradient(transparent, transparent)',
  'that are containers': 'container-type: size',
};

before(async () => {
  await setViewport({width: 1280, height: 800});
  await emulateMedia({reducedMotion: 'reduce'});
});

afterEach(() => {
  document.adoptedStyleSheets = [];
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
});

/** Where everything of the widget stands, and how it is painted. */
function lookOf(widget: WidgetDriver): string[] {
  const shown = visible(widget.element).filter((element) => element.getBoundingClientRect().height > 0);
  return shown.map((element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    const {color, backgroundColor, fontSize, letterSpacing, textTransform, cursor, opacity} = getComputedStyle(element);
    const place = [x, y, width, height].map((each) => Math.round(each * 2) / 2).join(' ');
    return `${element.localName} ${element.className} ${place} | ${color} ${backgroundColor} ${fontSize} ${letterSpacing} ${textTransform} ${cursor} ${opacity}`;
  });
}

/** The corners and middles of what somebody should be able to click at, where the page has something above it. */
function covered({element}: WidgetDriver, shown: readonly HTMLElement[]): string[] {
  return shown.flatMap((each) => {
    const {left, right, top, bottom} = each.getBoundingClientRect();
    const xs = [left + 20, (left + right) / 2, right - 20];
    const ys = [top + 20, (top + bottom) / 2, bottom - 20];
    const points = xs.flatMap((x) => ys.map((y) => [x, y] as const));
    const missed = points.filter(([x, y]) => document.elementFromPoint(x, y) !== element);
    return missed.map(([x, y]) => `${each.localName} at ${x}, ${y}: ${document.elementFromPoint(x, y)?.outerHTML}`);
  });
}

describe('a page that', () => {
  for (const [does, css] of Object.entries(sheets)) {
    it(`${does} changes nothing of the widget`, async () => {
      const widget = await WidgetDriver.openForm();
      // The page's font is the widget's; here it is the browser's own on both sides.
      widget.element.style.setProperty('--partner-support-font', 'sans-serif', 'important');
      await widget.see('button', 'Submit Ticket');
      const before = lookOf(widget);
      expect(before.length).to.be.greaterThan(40);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      const after = lookOf(widget);
      expect(after.filter((line, index) => line !== before[index])).to.deep.equal([]);
      expect(after.length).to.equal(before.length);
    });
  }

  for (const [what, css] of Object.entries(around)) {
    it(`puts the widget into elements ${what} neither moves nor cuts launcher and panel`, async () => {
      const boxes = Array.from({length: 2}, () => document.createElement('div'));
      boxes[0]!.append(boxes[1]!);
      document.body.append(boxes[0]!);
      const widget = await WidgetDriver.mount();
      boxes[1]!.append(widget.element);
      await widget.element.open();
      const shown = [await widget.see('button', 'Partner Support'), await widget.see('dialog')];
      const places = () => shown.map((each) => JSON.stringify(each.getBoundingClientRect()));
      const before = places();
      for (const box of boxes) box.style.cssText = `${css}; inline-size: 40px; block-size: 20px; overflow: hidden`;
      expect(places()).to.deep.equal(before);
      expect(covered(widget, shown)).to.deep.equal([]);
      boxes[0]!.remove();
    });
  }

  it('has something with the highest z-index over all of it has launcher and panel before that', async () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: red';
    const widget = await WidgetDriver.open();
    const shown = [await widget.see('button', 'Partner Support'), await widget.see('dialog')];
    document.body.append(cover);
    expect(document.elementFromPoint(9, 9)).to.equal(cover);
    expect(covered(widget, shown)).to.deep.equal([]);
    cover.remove();
  });

  it('is printed has nothing of the widget on paper', async () => {
    const widget = await WidgetDriver.open();
    await emulateMedia({media: 'print'});
    expect(visible(widget.element).filter((element) => element.getClientRects().length > 0)).to.deep.equal([]);
    await emulateMedia({media: 'screen'});
  });

  it('runs from right to left has English that reads as English does', async () => {
    document.documentElement.dir = 'rtl';
    const widget = await WidgetDriver.openForm();
    const submit = await widget.see('button', 'Submit Ticket');
    expect(getComputedStyle(submit).direction).to.equal('ltr');
    const panel = await widget.see('dialog', 'Partner Support HelpCenter');
    expect(Math.round(panel.getBoundingClientRect().left)).to.equal(24);
    document.documentElement.dir = '';
  });
});
