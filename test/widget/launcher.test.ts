import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {PartnerSupportWidget, type PartnerSupportTicketCreatedEvent} from '../../src/widget/index.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

/** Addresses that the page has asked for, chunks of the widget left out. */
function requested(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => !/\.ts|node_modules|__packages|__web/.test(name));
}

describe('the launcher', () => {
  // The first one: nothing that another has opened may still be on its way.
  it('asks for nothing, stores nothing and leaves no global before the first opening', async () => {
    const globals = new Set(Object.keys(globalThis));
    const databases = await indexedDB.databases();
    const widget = await WidgetDriver.mount({getToken: () => expect.fail('asked for a token')});
    const before = requested();
    const launcher = await widget.see('button', 'Partner Support');
    launcher.dispatchEvent(new PointerEvent('pointerenter'));
    launcher.focus();
    const panel = await until(
      () => widget.element.shadowRoot!.querySelector('psw-panel'),
      () => 'intent fetches no panel',
    );
    // All is rendered by then, out of sight, with whatever the page goes on to set.
    await panel.updateComplete;
    widget.element.dataCenter = 'us';
    widget.element.endpointCom = `${widget.element.endpointCom}/`;
    widget.element.prefill({subject: {value: 'Of the page'}});
    await panel.updateComplete;
    expect(panel.shadowRoot!.querySelector('[role=tablist]')!.checkVisibility()).to.equal(false);
    expect(requested()).to.deep.equal(before);
    expect(await indexedDB.databases()).to.deep.equal(databases);
    expect({...localStorage, ...sessionStorage}).to.deep.equal({});
    expect(document.cookie).to.equal('');
    // Marks of lit and zod come with the panel's chunk.
    const added = Object.keys(globalThis).filter((name) => !globals.has(name) && !/^(lit|reactive|__zod_)/.test(name));
    expect(added).to.deep.equal([]);
  });

  it('is a button named Partner Support that says whether the panel is open', async () => {
    const widget = await WidgetDriver.mount();
    const launcher = await widget.see('button', 'Partner Support');
    expect(launcher.getAttribute('aria-expanded')).to.equal('false');
    launcher.click();
    await widget.see('dialog', 'Partner Support HelpCenter');
    expect(launcher.getAttribute('aria-expanded')).to.equal('true');
    expect(launcher.computedName).to.equal('Partner Support');
  });

  it('lies in the page’s inline end, on either side', async () => {
    const widget = await WidgetDriver.mount();
    const launcher = await widget.see('button', 'Partner Support');
    const distance = () => Math.round(innerWidth - launcher.getBoundingClientRect().right);
    expect(distance()).to.equal(24);
    document.documentElement.dir = 'rtl';
    expect(Math.round(launcher.getBoundingClientRect().left)).to.equal(24);
    document.documentElement.dir = '';
  });

  it('opens and closes by keyboard, and gets the focus back', async () => {
    const widget = await WidgetDriver.mount();
    (await widget.see('button', 'Partner Support')).focus();
    await sendKeys({press: 'Enter'});
    await widget.see('dialog', 'Partner Support HelpCenter');
    await until(
      () => widget.focused().computedRole === 'tab',
      () => `the focus is on ${widget.focused().outerHTML}`,
    );
    await sendKeys({press: 'ArrowRight'});
    await until(
      () => widget.focused().computedName === 'Add Ticket',
      () => `the focus is on ${widget.focused().outerHTML}`,
    );
    await widget.see('combobox', 'Service Name');
    await sendKeys({press: 'Escape'});
    await until(
      () => !widget.query('dialog'),
      () => 'the dialog is still there',
    );
    expect(widget.focused().computedName).to.equal('Partner Support');
  });

  it('keeps what was typed when it is closed and opened again', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fill('Subject', 'half a thought');
    await widget.click('button', 'Close');
    await widget.click('button', 'Partner Support');
    const subject = (await widget.see('textbox', 'Subject')) as unknown as HTMLInputElement;
    expect(subject.value).to.equal('half a thought');
  });
});

describe('<partner-support-widget>', () => {
  it('tells the page before and after it opens and closes, and obeys a refusal', async () => {
    const widget = await WidgetDriver.mount();
    const seen: string[] = [];
    const listening = new AbortController();
    const types = ['partner-support-open', 'partner-support-opened', 'partner-support-close', 'partner-support-closed'];
    for (const type of types) document.addEventListener(type, () => seen.push(type), {signal: listening.signal});
    document.addEventListener('partner-support-open', (event) => event.preventDefault(), {once: true});
    expect(await widget.element.open()).to.equal(false);
    expect(widget.element.isOpen).to.equal(false);
    const both = [widget.element.open(), widget.element.open()];
    expect(await Promise.all(both)).to.deep.equal([true, true]);
    widget.element.close();
    listening.abort();
    expect(seen).to.deep.equal(['partner-support-open', ...types]);
  });

  it('tells the page of each ticket that a backend has stored', async () => {
    const widget = await WidgetDriver.openForm();
    const created = new Promise<PartnerSupportTicketCreatedEvent>((resolve) =>
      widget.element.addEventListener('partner-support-ticket-created', resolve, {once: true}),
    );
    await widget.fillTicket();
    await widget.click('button', 'Submit Ticket');
    const {number, dataCenter} = await created;
    expect(number).to.match(/^EU-\d+$/);
    expect(dataCenter).to.equal('eu');
  });

  it('can be taken out of the page and put back, and keeps what was typed', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fill('Subject', 'half a thought');
    widget.element.remove();
    expect(widget.element.isOpen).to.equal(false);
    document.body.append(widget.element);
    await widget.click('button', 'Partner Support');
    await widget.see('dialog', 'Partner Support HelpCenter');
    expect(widget.all('dialog')).to.have.length(1);
    await widget.click('tab', 'Add Ticket');
    expect(((await widget.see('textbox', 'Subject')) as unknown as HTMLInputElement).value).to.equal('half a thought');
    await widget.fillTicket();
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
  });

  it('takes a property that was set before it was defined', () => {
    const getToken = () => 'token';
    class Late extends PartnerSupportWidget {}
    const element = document.createElement('late-partner-support');
    (element as PartnerSupportWidget).getToken = getToken;
    document.body.append(element);
    customElements.define('late-partner-support', Late);
    expect(Object.hasOwn(element, 'getToken')).to.equal(false);
    expect((element as PartnerSupportWidget).getToken).to.equal(getToken);
    element.remove();
  });

  it('stays itself on a page that resets everything', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { all: unset !important; font-size: 40px !important; color: red !important; }');
    const widget = await WidgetDriver.mount();
    const launcher = await widget.see('button', 'Partner Support');
    const before = JSON.stringify(launcher.getBoundingClientRect());
    document.adoptedStyleSheets = [sheet];
    expect(JSON.stringify(launcher.getBoundingClientRect())).to.equal(before);
    document.adoptedStyleSheets = [];
  });
});
