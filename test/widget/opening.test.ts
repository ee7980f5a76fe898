import {expect} from 'chai';
import type {PswRequestList} from '../../src/widget/elements/requests/psw-request-list.ts';
import {fileTickets} from '../support/file-tickets.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

describe('opening', () => {
  it('happens in the task of the click as soon as the panel is there', async () => {
    const widget = await WidgetDriver.mount();
    const launcher = await widget.see('button', 'Partner Support');
    launcher.focus();
    await until(
      () => widget.element.shadowRoot!.querySelector('psw-panel'),
      () => 'focus fetches no panel',
    );
    for (const open of [true, false, true]) {
      launcher.click();
      expect(widget.element.isOpen).to.equal(open);
      expect(launcher.ariaExpanded).to.equal(String(open));
    }
    await widget.see('dialog', 'Partner Support HelpCenter');
  });

  it('shows at once all that needs nobody’s answer', async () => {
    const widget = await WidgetDriver.mount();
    const {show} = HTMLDialogElement.prototype;
    const shown: string[] = [];
    HTMLDialogElement.prototype.show = function (this: HTMLDialogElement) {
      show.call(this);
      shown.push(...['searchbox', 'tab'].filter((role) => widget.query(role)));
    };
    try {
      await widget.click('button', 'Partner Support');
      await widget.see('dialog', 'Partner Support HelpCenter');
    } finally {
      HTMLDialogElement.prototype.show = show;
    }
    expect(shown).to.deep.equal(['searchbox', 'tab']);
  });

  it('shows what can be rendered', async () => {
    await import('../../src/widget/panel-host.ts');
    const {prototype} = customElements.get('psw-request-list') as typeof PswRequestList;
    const {render} = prototype;
    const failed: unknown[] = [];
    const onFailure = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      failed.push(event.reason);
    };
    addEventListener('unhandledrejection', onFailure, {capture: true});
    const broken = new Error('cannot be rendered');
    prototype.render = () => {
      throw broken;
    };
    const widget = await WidgetDriver.mount();
    try {
      await widget.click('button', 'Partner Support');
      await widget.see('tab', 'Add Ticket');
    } finally {
      widget.element.remove();
      prototype.render = render;
      // What fails is told in a task of its own.
      await new Promise((resolve) => setTimeout(resolve));
      removeEventListener('unhandledrejection', onFailure, {capture: true});
    }
    expect(failed).to.include(broken);
  });

  it('leads to the ticket that showTicket names, whatever is open, unless the page prevents it', async () => {
    const partner = supportClient.newPartner();
    const [first, second] = await fileTickets(partner, ['Import stops', 'Export stops']);
    const widget = await WidgetDriver.mount({partner});
    const {element} = widget;
    expect(await element.showTicket(first!.id)).to.equal(true);
    await widget.see('heading', 'Import stops');
    expect(await element.showTicket(second!.id)).to.equal(true);
    await widget.see('heading', 'Export stops');
    await element.open('add-ticket');
    await widget.see('button', 'Submit Ticket');
    expect(await element.showTicket(first!.id)).to.equal(true);
    await widget.see('heading', 'Import stops');
    element.close();
    element.addEventListener('partner-support-open', (event) => event.preventDefault(), {once: true});
    expect(await element.showTicket(second!.id)).to.equal(false);
    expect(element.isOpen).to.equal(false);
  });

  it('keeps the order of what was called before', async () => {
    const widget = await WidgetDriver.mount();
    const calls = [widget.element.open('add-ticket'), widget.element.open('requests'), widget.element.toggle()];
    widget.element.close();
    expect(await Promise.all(calls)).to.deep.equal([true, true, false]);
    expect(await widget.element.open()).to.equal(true);
    await widget.see('tab', 'Requests');
    expect((await widget.see('tab', 'Requests')).ariaSelected).to.equal('true');
  });

  it('leaves alone who has turned elsewhere before it was known where the ticket is that the page asked for', async () => {
    const partner = supportClient.newPartner();
    const [ticket] = await fileTickets(partner, ['Import stops']);
    const token = await supportClient.token({dataCenter: 'eu', partner});
    let give = (): void => {};
    const given = new Promise<string>((resolve) => (give = () => resolve(token)));
    const widget = await WidgetDriver.mount({partner, dataCenter: null, getToken: () => given});
    await widget.element.open('ticket', ticket!.id);
    await widget.click('tab', 'Add Ticket');
    await widget.fill('Subject', 'Half a thought');
    const isKnown = new Promise((resolve) => {
      widget.element.addEventListener('partner-support-data-center-changed', resolve, {once: true});
    });
    give();
    await isKnown;
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    await widget.seeText('Goes to: Europe');
    expect(widget.query('textbox', 'Subject') !== undefined).to.equal(true);
  });

  it('waits for the panel with what was filled in, and forgets it when signed out before', async () => {
    const widget = await WidgetDriver.mount();
    widget.element.prefill({subject: {value: 'Of the one before'}});
    await widget.element.logout();
    widget.element.prefill({description: {value: 'Of this one'}});
    await widget.element.open('add-ticket');
    const subject = (await widget.see('textbox', 'Subject')) as unknown as HTMLInputElement;
    await until(
      () => widget.all('textbox', 'Description').some((field) => (field as unknown as HTMLTextAreaElement).value),
      () => 'nothing is filled in',
    );
    expect(subject.value).to.equal('');
  });

  it('is not for an element that is out of the page', async () => {
    const widget = await WidgetDriver.mount();
    widget.element.remove();
    expect(await widget.element.open()).to.equal(false);
    document.body.append(widget.element);
    expect(await widget.element.open()).to.equal(true);
  });
});

describe('the focus', () => {
  it('goes back to where it was, unless it has moved on', async () => {
    const widget = await WidgetDriver.mount();
    const field = document.createElement('input');
    const other = document.createElement('input');
    document.body.append(field, other);
    field.focus();
    await widget.element.open();
    await until(
      () => widget.focused().computedRole === 'tab',
      () => `the focus is on ${widget.focused().outerHTML}`,
    );
    widget.element.close();
    expect(document.activeElement).to.equal(field);
    await widget.element.open();
    other.focus();
    widget.element.close();
    expect(document.activeElement).to.equal(other);
    field.remove();
    other.remove();
  });
});
