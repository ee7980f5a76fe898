import {expect} from 'chai';
import type {Prefill} from '../../src/widget/index.ts';
import {warningsOf} from '../support/console-warnings.ts';
import {seeValue, valueOf} from '../support/form-values.ts';
import {customerAddress, fieldOf, openWith} from '../support/prefilled-form.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

const organization = 'Organization ID (ZOID or ZGID)';

describe('what a page gives that cannot be', () => {
  it('shows with its error and can be mended, though it should be hidden', async () => {
    const widget = await openWith({
      email: {value: 'no address', hidden: true},
      zuid: {value: 'ZOID 12', readOnly: true},
    });
    const email = await fieldOf(widget, customerAddress);
    expect(email.readOnly).to.equal(false);
    await until(
      () => widget.describe(email).includes('Enter a full address'),
      () => `the error is not there: ${widget.describe(email)}`,
    );
    expect((await fieldOf(widget, 'ZUID')).readOnly).to.equal(false);
    await widget.fillTicket({ZUID: ''});
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
  });

  it('is told in the console, each once, and neither thrown nor taken', async () => {
    const throwing = Object.defineProperty({}, 'value', {enumerable: true, get: () => expect.fail('read')});
    const hostile = JSON.parse(
      '{"__proto__": {"value": "polluted"}, "constructor": {"value": "x"}, "toString": {"value": "x"},' +
        '"subject": {"__proto__": {"readOnly": true}, "value": 7}, "zuid": "740001111", "zoid": {"readOnly": true},' +
        '"requestType": {"value": "gifts"}, "dataCenter": {"value": "moon"},' +
        '"organizationId": {"value": "org74822955", "hidden": "yes"}}',
    ) as Record<string, unknown>;
    hostile['description'] = {value: 'x'.repeat(5_000_000)};
    hostile['service'] = throwing;
    hostile['x'.repeat(1_000_000)] = {value: 'x'};
    const widget = await WidgetDriver.mount();
    const warnings = await warningsOf(async () => {
      for (const each of [hostile, hostile, null, 'a string', 12, [1]]) widget.element.prefill(each as Prefill);
      await widget.element.open('add-ticket');
      await seeValue(widget, organization, 'org74822955');
    });
    const told = warnings.filter((warning) => warning.includes('prefill'));
    expect(new Set(told).size).to.equal(told.length);
    for (const name of ['__proto__', 'constructor', 'toString', 'fields', '0', 'x'.repeat(40)]) {
      expect(
        told.some((warning) => warning.includes(`no field "${name}"`)),
        name,
      ).to.equal(true);
    }
    for (const name of ['subject', 'zuid', 'zoid', 'requestType', 'dataCenter', 'description', 'service']) {
      expect(told.filter((warning) => warning.includes(`"${name}"`)).length, name).to.equal(1);
    }
    expect(told.every((warning) => warning.length < 200)).to.equal(true);
    expect('value' in {} || 'readOnly' in {}).to.equal(false);
    expect(await valueOf(widget, 'Subject')).to.equal('');
    expect((await fieldOf(widget, organization)).readOnly).to.equal(false);
  });

  it('throws nothing into the page where reading it throws', async () => {
    const widget = await WidgetDriver.mount();
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const warnings = await warningsOf(async () => {
      widget.element.prefill(revoked.proxy);
      await widget.element.open();
    });
    expect(warnings.length).to.equal(1);
  });
});
