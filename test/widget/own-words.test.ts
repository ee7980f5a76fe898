import {expect} from 'chai';
import {withOwnWords} from '../../src/widget/i18n/own-words.ts';
import type {OwnWords} from '../../src/widget/index.ts';
import {warningsOf} from '../support/console-warnings.ts';
import {fileTickets} from '../support/file-tickets.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

describe('a host’s own words', () => {
  it('stand in the place of ours, in the launcher and in the panel, until they are taken back', async () => {
    const widget = await WidgetDriver.mount();
    widget.element.messages = {
      launcher: {name: 'Get help'},
      tabs: {addTicket: 'New case'},
      form: {charactersLeft: (count) => `${count} to go`},
    };
    await widget.click('button', 'Get help');
    await widget.click('tab', 'New case');
    await widget.fill('Description', 'a'.repeat(31_999));
    await widget.seeText('1 to go');
    // What they do not name is ours, in the language of the page.
    widget.element.setAttribute('locale', 'de');
    await widget.see('tab', 'Anfragen');
    await widget.see('tab', 'New case');
    widget.element.messages = undefined;
    await widget.see('tab', 'Ticket hinzufügen');
    expect(widget.query('button', 'Partnersupport')).not.to.equal(undefined);
  });

  it('call the launcher also while something is new', async () => {
    const partner = supportClient.newPartner();
    const [ticket] = await fileTickets(partner, ['Import stops']);
    await supportClient.answer('eu', ticket!.id, 'It is mended.');
    const widget = await WidgetDriver.mount({partner});
    widget.element.messages = {launcher: {name: 'Get help'}};
    await widget.click('button', 'Get help');
    await widget.see('button', 'Get help, 1 new');
    widget.element.messages = undefined;
    await widget.see('button', 'Partner Support, 1 new');
  });

  it('are taken when they were set before the element was defined', () => {
    const messages: OwnWords = {launcher: {name: 'Get help'}};
    const element = document.createElement('early-partner-support');
    Object.assign(element, {messages});
    document.body.append(element);
    customElements.define('early-partner-support', class extends customElements.get('partner-support-widget')! {});
    expect(element.shadowRoot!.querySelector('button')!.ariaLabel).to.equal('Get help');
    element.remove();
  });

  it('are left out where they cannot be, and told once each', async () => {
    const trap = Object.defineProperty({}, 'label', {enumerable: true, get: () => expect.fail('read')});
    const hostile = JSON.parse(
      '{"__proto__": {"polluted": "yes"}, "constructor": "x", "toString": "x", "locale": "xx", "direction": "rtl",' +
        '"title": 7, "close": null, "tabs": "x", "form": {"__proto__": {"submit": 1}, "submit": [1], "charactersLeft": "x"},' +
        '"channels": {"helpCenterSteps": ["a", 1]}, "launcher": {"name": 5}, "noAccess": [1]}',
    ) as Record<string, unknown>;
    hostile['dataCenter'] = trap;
    hostile['x'.repeat(1_000_000)] = 'x';
    const widget = await WidgetDriver.mount();
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const warnings = await warningsOf(async () => {
      for (const each of [revoked.proxy, 'words', 12, [1], hostile, {...hostile, title: 7}]) {
        widget.element.messages = each;
        await widget.element.open('add-ticket');
      }
      await widget.see('button', 'Submit Ticket');
    });
    const told = warnings.filter((warning) => warning.includes('messages:'));
    expect(new Set(told).size).to.equal(told.length);
    for (const name of [
      '__proto__',
      'constructor',
      'toString',
      'locale',
      'title',
      'close',
      'tabs',
      'form.submit',
      'form.__proto__',
      'form.charactersLeft',
      'channels.helpCenterSteps',
      'launcher.name',
      'noAccess',
      'x'.repeat(40),
    ]) {
      expect(
        told.filter((warning) => warning.includes(`"${name}"`)),
        name,
      ).to.have.length(1);
    }
    expect(told.every((warning) => warning.length < 150)).to.equal(true);
    expect('polluted' in {} || 'submit' in {}).to.equal(false);
    await widget.see('dialog', 'Partner Support HelpCenter');
  });

  it('give way to ours where a function fails', async () => {
    const ours = {say: (name: string) => `Hello ${name}`};
    const fails = {say: () => expect.fail('called')};
    const gives = {say: () => 5};
    await warningsOf(() => {
      expect(withOwnWords(ours, fails).say('you')).to.equal('Hello you');
      expect(withOwnWords(ours, gives).say('you')).to.equal('Hello you');
      return Promise.resolve();
    });
  });

  it('change what is shown at once', async () => {
    const widget = await WidgetDriver.open();
    widget.element.messages = {title: 'Our help'};
    await widget.see('dialog', 'Our help');
    widget.element.messages = {close: 'Shut'};
    await until(
      () => widget.query('button', 'Shut') && widget.query('dialog', 'Partner Support HelpCenter'),
      () => widget.outline(),
    );
  });
});
