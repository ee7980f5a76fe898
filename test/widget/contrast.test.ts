import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';
import {contrastOf, readColour} from '../support/read-colour.ts';
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

describe('the colours', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const [contrast, ofTexts, ofEdges] of [
      ['normal', 4.5, 3],
      ['more', 7, 4.5],
    ] as const) {
      const wear = (accent: string): string[] => {
        widget.element.theme = theme;
        widget.element.contrast = contrast;
        widget.element.style.setProperty('--partner-support-accent', accent);
        const colour = tokenColours(widget);
        const poor = (pairs: typeof texts, least: number) =>
          pairs
            .map(([token, ground]) => ({token, ground, ratio: contrastOf(colour(token), colour(ground))}))
            .filter(({ratio}) => ratio < least)
            .map(({token, ground, ratio}) => `${token} on ${ground}: ${ratio.toFixed(2)}`);
        return [...poor(texts, ofTexts), ...poor(edges, ofEdges)];
      };

      it(`can be read in the theme ${theme} with ${contrast} contrast`, () => {
        expect(wear('')).to.deep.equal([]);
      });

      it(`can be read whatever accent is chosen, in the theme ${theme} with ${contrast} contrast`, () => {
        for (const accent of accents) expect(wear(accent), accent).to.deep.equal([]);
      });
    }
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
