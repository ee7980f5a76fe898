import {expect} from 'chai';
import type {PartnerSupportWidget} from '../../src/widget/index.ts';
import {warningsOf} from '../support/console-warnings.ts';
import {noUncaughtErrors} from '../support/no-uncaught-errors.ts';
import {openAndLook} from '../support/open-and-look.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

noUncaughtErrors();
afterEach(() => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  expect('polluted' in {}).to.equal(false);
});

/** Addresses that are asked for while `act` runs. Those of other hosts are not reached, and go nowhere. */
async function askedDuring(act: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  const {fetch} = globalThis;
  globalThis.fetch = (input, init) => {
    const {href, hostname} = new URL(input instanceof Request ? input.url : input);
    asked.push(href);
    return hostname === location.hostname ? fetch(input, init) : Promise.reject(new TypeError('Failed to fetch'));
  };
  try {
    await act();
  } finally {
    globalThis.fetch = fetch;
  }
  return asked;
}

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
    for (const value of ['javascript:alert(1)', 'data:application/json,{"token":"x"}', 'blob:x', 'file:///x']) {
      it(`are asked nothing, and told: ${attribute}, ${value}`, async () => {
        const {element} = await WidgetDriver.mount();
        element.setAttribute(attribute, value);
        let warnings: string[] = [];
        const asked = await askedDuring(async () => {
          warnings = await warningsOf(() => openAndLook(element));
        });
        expect(asked.filter((href) => !/^https?:/.test(href))).to.deep.equal([]);
        expect(warnings.join('\n')).to.include(`${attribute} is no address`);
      });
    }
  }
});
