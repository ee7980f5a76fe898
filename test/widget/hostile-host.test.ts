import {expect} from 'chai';
import type {PartnerSupportWidget, Prefill} from '../../src/widget/index.ts';
import {warningsOf} from '../support/console-warnings.ts';
import {supportClient} from '../support/support-client.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

/** What reached the page of errors that nobody caught. */
const uncaught: unknown[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent) => {
  uncaught.push('reason' in event ? event.reason : event.error);
  event.preventDefault();
};
before(() => {
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
});
after(() => {
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
});
afterEach(() => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  history.replaceState(null, '', location.pathname + location.search);
  expect(uncaught.splice(0)).to.deep.equal([]);
  expect('polluted' in {}).to.equal(false);
});

/** Opens it, and waits for whatever it says: a list, a question, or what is wrong. */
async function openAndLook(element: PartnerSupportWidget): Promise<void> {
  expect(await element.open()).to.equal(true);
  const widget = Object.assign(Object.create(WidgetDriver.prototype) as WidgetDriver, {element});
  await widget.see('tab', 'Requests');
  await widget.seeText(/No requests yet|Which data center|not signed in|cannot be reached|Try again/);
}

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

describe('attributes that are no such value', () => {
  const values: Readonly<Record<string, string>> = {
    'an empty text': '',
    'a name of every object': '__proto__',
    'an address of code': 'javascript:alert(1)',
    'half an address': 'http://[::1',
    markup: '"><img src=x onerror=alert(1)>',
    'controls and half a character': '\u0001\ud800\u202e',
    'a million characters': 'x'.repeat(1_000_000),
  };
  for (const [name, value] of Object.entries(values)) {
    it(`are passed over: ${name}`, async () => {
      const {element} = await WidgetDriver.mount({getToken: () => Promise.reject(new Error('nobody'))});
      const {observedAttributes} = element.constructor as typeof PartnerSupportWidget;
      // Requests of a page of tests go nowhere but to its own backends.
      const names = observedAttributes.filter(
        (attribute) => !attribute.startsWith('endpoint') && attribute !== 'token-url',
      );
      await warningsOf(async () => {
        for (const attribute of names) element.setAttribute(attribute, value);
        await openAndLook(element);
        for (const attribute of names) element.removeAttribute(attribute);
      });
    });
  }

  for (const attribute of ['token-url', 'endpoint-eu']) {
    it(`are asked nothing: ${attribute} with an address of code or of data`, async () => {
      for (const value of ['javascript:alert(1)', 'data:text/html,x', 'blob:x']) {
        const {element} = await WidgetDriver.mount();
        element.setAttribute(attribute, value);
        await openAndLook(element);
        element.remove();
      }
    });
  }
});

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
        await openAndLook(element);
        await element.open('add-ticket');
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

  it('an address that names no ticket opens none', async () => {
    const {element} = await WidgetDriver.mount();
    for (const hash of [
      '#partner-support=ticket/',
      '#partner-support=ticket/%',
      '#partner-support=__proto__',
      `#partner-support=ticket/${'-'.repeat(36)}x`,
    ]) {
      location.hash = hash;
      element.removeAttribute('deep-link');
      element.setAttribute('deep-link', '');
      element.remove();
      document.body.append(element);
    }
    expect(element.isOpen).to.equal(false);
  });

  it('a document whose names are taken by elements changes nothing', async () => {
    const names = [
      'body',
      'querySelector',
      'createElement',
      'visualViewport',
      'customElements',
      'localStorage',
      'fetch',
    ];
    const clobbers = names.map((name) => Object.assign(document.createElement('img'), {name, id: name}));
    document.body.append(...clobbers.slice(3));
    const {element} = await WidgetDriver.mount({partner: supportClient.newPartner()});
    await openAndLook(element);
    clobbers.forEach((clobber) => clobber.remove());
  });
});
