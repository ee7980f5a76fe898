import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';
import {contrastOf, readColour} from '../support/read-colour.ts';
import {until} from '../support/until.ts';
import {tokenColours} from '../support/token-colours.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

const grounds = ['surface', 'surface-muted'];
/** What is written or drawn with one token upon another. */
const texts: readonly (readonly [token: string, ground: string])[] = [
  ...['text', 'text-muted', 'link', 'danger'].flatMap((token) => grounds.map((ground) => [token, ground] as const)),
  ['success', 'surface'],
  ['text', 'accent-tint'],
  ['text-muted', 'accent-tint'],
  ['link', 'accent-tint'],
  ['danger', 'danger-tint'],
  ['success', 'success-tint'],
  ['warning', 'warning-tint'],
  ['link', 'warning-tint'],
  ['text', 'warning-tint'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['surface', 'danger'],
];
/** Borders by which a field is known. */
const edges: readonly (readonly [token: string, ground: string])[] = [
  ['field-line', 'surface'],
  ['link', 'surface'],
  ['danger', 'surface'],
];

/** Every hue, light and dark, grey, black and white. */
const accents = [
  '#fff',
  '#000',
  '#777',
  '#ffeb3b',
  '#0000ff',
  '#ff0000',
  '#00ff00',
  '#00ffff',
  '#ff00ff',
  '#e4572e',
].concat(['#1b998b', '#c5a3ff', '#5c2e91', '#f0e9d2', '#12355b', 'oklch(0.7 0.3 150)']);

let widget: WidgetDriver;

before(async () => {
  widget = await WidgetDriver.open();
});

after(() => widget.element.remove());

afterEach(() => {
  widget.element.style.removeProperty('--partner-support-accent');
});

const least = {normal: {text: 4.5, edge: 3}, more: {text: 7, edge: 4.5}} as const;

/** The pairs that have less contrast than they need, with what they have. */
function poorOf(contrast: keyof typeof least): string[] {
  const colour = tokenColours(widget);
  const poor = (pairs: typeof texts, needed: number) =>
    pairs
      .map(([token, ground]) => ({token, ground, ratio: contrastOf(colour(token, ground), colour(ground))}))
      .filter(({ratio}) => ratio < needed)
      .map(({token, ground, ratio}) => `${token} on ${ground}: ${ratio.toFixed(2)}`);
  return [...poor(texts, least[contrast].text), ...poor(edges, least[contrast].edge)];
}

describe('the colours', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const contrast of ['normal', 'more'] as const) {
      const wear = (accent: string): string[] => {
        widget.element.theme = theme;
        widget.element.contrast = contrast;
        widget.element.style.setProperty('--partner-support-accent', accent);
        return poorOf(contrast);
      };

      it(`can be read in the theme ${theme} with ${contrast} contrast`, () => {
        expect(wear('')).to.deep.equal([]);
      });

      it(`can be read whatever accent is chosen, in the theme ${theme} with ${contrast} contrast`, () => {
        for (const accent of accents) expect(wear(accent), accent).to.deep.equal([]);
      });
    }
  }

  for (const [says, own] of [
    ['a dark surface in a light page', {surface: '#2b2440', text: '#efe9ff'}],
    ['a light surface in a dark page', {surface: '#fdf6e3', text: '#3b2f1b'}],
    ['pale text on a pale surface', {surface: '#eef2f5', text: '#aab4bd'}],
    ['quiet text that is too quiet', {muted: '#c9c9c9'}],
    ['text that lets its ground through', {text: 'rgb(0 0 0 / 0.4)', surface: '#ffffff'}],
  ] as const) {
    it(`are mended where a page sets ${says}`, async () => {
      const theme = says.includes('dark page') ? 'dark' : 'light';
      for (const [name, value] of Object.entries(own)) {
        widget.element.style.setProperty(`--partner-support-${name}`, value);
      }
      for (const contrast of ['normal', 'more'] as const) {
        widget.element.theme = theme;
        widget.element.contrast = contrast;
        await until(
          () => poorOf(contrast).length === 0,
          () => `${contrast}: ${poorOf(contrast).join(', ')}`,
        );
      }
      for (const name of Object.keys(own)) widget.element.style.removeProperty(`--partner-support-${name}`);
    });
  }

  it('keep the accent that a page chooses where it can be read as it is', () => {
    widget.element.theme = 'light';
    widget.element.contrast = 'normal';
    widget.element.style.setProperty('--partner-support-accent', '#5c2e91');
    const colour = tokenColours(widget);
    expect(colour('accent')).to.deep.equal(readColour('#5c2e91'));
    expect(colour('link')).to.deep.equal(readColour('#5c2e91'));
    expect(colour('on-accent')).to.deep.equal([1, 1, 1]);
  });

  it('have black on a light accent and white on a dark one, on the launcher as well', async () => {
    widget.element.contrast = null;
    const launcher = await widget.see('button', 'Partner Support');
    for (const [accent, on] of [
      ['#ffeb3b', '#000'],
      ['#12355b', '#fff'],
    ] as const) {
      widget.element.style.setProperty('--partner-support-accent', accent);
      const {color, backgroundColor} = getComputedStyle(launcher);
      expect(readColour(backgroundColor)).to.deep.equal(readColour(accent));
      expect(readColour(color)).to.deep.equal(readColour(on));
    }
  });

  it('leave an edge to the launcher where the browser forces colours of its own', async () => {
    await emulateMedia({forcedColors: 'active'});
    const {borderTopStyle, borderTopWidth} = getComputedStyle(await widget.see('button', 'Partner Support'));
    expect(borderTopStyle).to.equal('solid');
    expect(borderTopWidth).to.equal('1px');
    await emulateMedia({forcedColors: 'none'});
  });
});
