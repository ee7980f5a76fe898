import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {publicTokens} from '../../src/widget/styles/public-tokens.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

let widget: WidgetDriver;

before(async () => {
  await setViewport({width: 1280, height: 1000});
  await emulateMedia({reducedMotion: 'reduce'});
  widget = await WidgetDriver.open();
  widget.element.theme = 'light';
  await widget.seeText('No requests yet');
});

after(async () => {
  widget.element.remove();
  await emulateMedia({reducedMotion: 'no-preference'});
  await setViewport({width: 1280, height: 800});
});

const launcher = () => widget.query('button', 'Partner Support')!;
const panel = () => widget.query('dialog')!;
const title = () => widget.query('heading', 'Partner Support HelpCenter')!;
const tabs = () => widget.query('tablist')!;
/** The one that is not shown. */
const tab = () => widget.query('tab', 'Add Ticket')!;
const search = () => widget.query('searchbox')!;
const action = () => widget.query('button', 'Add Ticket')!;

type Where = () => HTMLElement;
const style = (where: Where, property: string) => getComputedStyle(where()).getPropertyValue(property);
const distance = (where: Where, side: 'right' | 'bottom') => {
  const whole = side === 'right' ? innerWidth : innerHeight;
  return `${Math.round(whole - where().getBoundingClientRect()[side])}px`;
};

/** What a page may set, and what somebody sees change. */
const table: Readonly<
  Record<string, {value: string; seen: Readonly<Record<string, readonly [() => string, string]>>}>
> = {
  accent: {
    value: '#5c2e91',
    seen: {
      'ground of the launcher': [() => style(launcher, 'background-color'), 'rgb(92, 46, 145)'],
      'ground of the action': [() => style(action, 'background-color'), 'rgb(92, 46, 145)'],
    },
  },
  surface: {
    value: '#fff8e7',
    seen: {
      'ground of the panel': [() => style(panel, 'background-color'), 'rgb(255, 248, 231)'],
      'ground of a field': [() => style(search, 'background-color'), 'rgb(255, 248, 231)'],
    },
  },
  text: {
    value: '#1b2a40',
    seen: {
      title: [() => style(title, 'color'), 'rgb(27, 42, 64)'],
      'text of a field': [() => style(search, 'color'), 'rgb(27, 42, 64)'],
    },
  },
  muted: {
    value: '#4a3f55',
    seen: {'the other tab': [() => style(tab, 'color'), 'rgb(74, 63, 85)']},
  },
  line: {
    value: '#c8b6a6',
    seen: {
      'edge of the panel': [() => style(panel, 'border-top-color'), 'rgb(200, 182, 166)'],
      'line below the tabs': [() => style(tabs, 'border-bottom-color'), 'rgb(200, 182, 166)'],
    },
  },
  font: {
    value: '"Courier New", monospace',
    seen: Object.fromEntries(
      Object.entries({launcher, title, tab, 'a field': search, 'the action': action}).map(([name, where]) => [
        name,
        [() => style(where, 'font-family'), '"Courier New", monospace'],
      ]),
    ),
  },
  radius: {
    value: '8px',
    seen: {
      'corner of the panel': [() => style(panel, 'border-top-left-radius'), '8px'],
      'corner of the launcher': [() => style(launcher, 'border-top-left-radius'), '32px'],
      'corner of a field': [() => style(search, 'border-top-left-radius'), '5px'],
    },
  },
  space: {
    value: '6px',
    seen: {
      'between the tabs': [() => style(tabs, 'column-gap'), '18px'],
      'beside the title': [() => style(() => title().parentElement!, 'padding-left'), '30px'],
    },
  },
  shadow: {
    value: 'rgb(1, 2, 3) 0px 0px 0px 4px',
    seen: {
      'under the launcher': [() => style(launcher, 'box-shadow'), 'rgb(1, 2, 3) 0px 0px 0px 4px'],
      'under the panel': [() => style(panel, 'box-shadow'), 'rgb(1, 2, 3) 0px 0px 0px 4px'],
    },
  },
  'offset-inline': {
    value: '60px',
    seen: {
      'beside the launcher': [() => distance(launcher, 'right'), '60px'],
      'beside the panel': [() => distance(panel, 'right'), '60px'],
    },
  },
  'offset-block': {
    value: '50px',
    seen: {
      'below the launcher': [() => distance(launcher, 'bottom'), '50px'],
      'below the panel': [() => distance(panel, 'bottom'), '118px'],
    },
  },
};

const look = (seen: (typeof table)[string]['seen']) =>
  Object.fromEntries(Object.entries(seen).map(([name, [read]]) => [name, read()]));

describe('the custom properties of a page', () => {
  it('are all looked at here', () => {
    expect(Object.keys(table).map((name) => `--partner-support-${name}`)).to.have.members(publicTokens);
  });

  for (const [name, {value, seen}] of Object.entries(table)) {
    for (const place of ['the widget', 'the root of the page'] as const) {
      it(`--partner-support-${name} is seen at once on launcher and panel, set on ${place}, and can be taken back`, () => {
        const element = place === 'the widget' ? widget.element : document.documentElement;
        const before = look(seen);
        element.style.setProperty(`--partner-support-${name}`, value);
        const during = look(seen);
        element.style.removeProperty(`--partner-support-${name}`);
        for (const [what, [, expected]] of Object.entries(seen)) {
          expect(during[what], what).to.equal(expected);
          expect(before[what], `${what} without it`).not.to.equal(expected);
        }
        expect(look(seen)).to.deep.equal(before);
      });
    }
  }
});
