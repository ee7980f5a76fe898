import {expect} from 'chai';
import type {PartnerSupportWidget, Prefill} from '../../src/widget/index.ts';
import {warningsOf} from '../support/console-warnings.ts';
import {fileTickets} from '../support/file-tickets.ts';
import {noUncaughtErrors} from '../support/no-uncaught-errors.ts';
import {openAndLook} from '../support/open-and-look.ts';
import {supportClient} from '../support/support-client.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

noUncaughtErrors();
afterEach(() => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  history.replaceState(null, '', location.pathname + location.search);
  expect('polluted' in {}).to.equal(false);
});

const polluting = () =>
  JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}') as object;
const throwing = () =>
  new Proxy(
    {},
    Object.fromEntries(
      ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'].map((trap) => [
        trap,
        () => {
          throw new Error('read');
        },
      ]),
    ),
  );

describe('properties that are no such value', () => {
  const values: Readonly<Record<string, () => unknown>> = {
    null: () => null,
    'a number': () => 7,
    'a symbol': () => Symbol('no'),
    'a list': () => [[], {}],
    'one with the names of every object': polluting,
    'one that throws when it is read': throwing,
    'one that holds itself': () => {
      const self: Record<string, unknown> = {};
      return Object.assign(self, {launcher: self, subject: self});
    },
    'one of a hundred thousand keys': () =>
      Object.fromEntries(Array.from({length: 100_000}, (_, key) => [`k${key}`, {value: 'x'}])),
  };
  for (const [name, make] of Object.entries(values)) {
    it(`are passed over: messages and prefill, ${name}`, async () => {
      const {element} = await WidgetDriver.mount();
      await warningsOf(async () => {
        element.messages = make() as typeof element.messages;
        element.prefill(make() as Prefill);
        const widget = await openAndLook(element);
        await element.open('add-ticket');
        await widget.see('button', 'Submit Ticket');
      });
    });
  }

  const tokens: Readonly<Record<string, unknown>> = {
    'gives no text': () => ({}),
    'gives a text that is no token': () => '__proto__.x.y',
    'gives a token with the names of every object': () =>
      `x.${btoa('{"__proto__":{"polluted":1},"sub":"1","exp":{}}')}.x`,
    'gives ten million characters': () => 'x.'.repeat(5_000_000),
    'gives an object that throws when it is waited for': () => ({
      // oxlint-disable-next-line unicorn/no-thenable -- that it is one is what is tried
      get then() {
        throw new Error('read');
      },
    }),
    'throws what is no error': () => {
      throw undefined;
    },
    'is no function': 7,
  };
  for (const [name, getToken] of Object.entries(tokens)) {
    it(`are said to be no sign-in: getToken that ${name}`, async () => {
      const {element} = await WidgetDriver.mount();
      element.getToken = getToken as PartnerSupportWidget['getToken'];
      await warningsOf(() => openAndLook(element));
    });
  }
});

describe('what else a page may do', () => {
  it('open() takes any view and any ticket', async () => {
    const {element} = await WidgetDriver.mount();
    for (const [view, id] of [
      ['__proto__', 'x'],
      ['ticket', undefined],
      ['ticket', '../../healthz?x=#'],
      ['ticket', 'x'.repeat(100_000)],
      [{}, []],
    ]) {
      expect(await element.open(view as 'ticket', id as string)).to.equal(true);
    }
    await openAndLook(element);
  });

  it('an address that names no ticket opens none, beside one that does', async () => {
    const partner = supportClient.newPartner();
    const [ticket] = await fileTickets(partner, ['Import stops']);
    const {id} = ticket!;
    const widget = await WidgetDriver.mount({partner});
    const {element} = widget;
    // What an address asks for is done at once, as soon as the panel's code is there.
    await element.open();
    const arrive = async (hash: string) => {
      element.close();
      const changed = new Promise((resolve) => {
        addEventListener('hashchange', resolve, {once: true});
      });
      location.hash = `#partner-support=${hash}`;
      element.removeAttribute('deep-link');
      element.setAttribute('deep-link', '');
      element.remove();
      document.body.append(element);
      await changed;
    };
    for (const hash of ['ticket/', 'ticket/%', '__proto__', `ticket/${id}x`]) {
      await arrive(hash);
      expect(element.isOpen, hash).to.equal(false);
    }
    await arrive(`ticket/${id}`);
    expect(element.isOpen).to.equal(true);
    await widget.see('heading', 'Import stops');
  });

  it('a document whose names are taken by elements changes nothing', async () => {
    const names = ['body', 'head', 'cookie', 'forms', 'visualViewport', 'customElements', 'localStorage', 'fetch'];
    const {element} = await WidgetDriver.mount();
    element.remove();
    const {body} = document;
    const clobbers = names.map((name) => Object.assign(document.createElement('img'), {name, id: name}));
    body.append(...clobbers, element);
    try {
      expect(document.body).to.equal(clobbers[0]);
      await openAndLook(element);
    } finally {
      clobbers.forEach((clobber) => clobber.remove());
    }
  });
});
