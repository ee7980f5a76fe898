import {expect} from 'chai';
import type {Ticket} from '../../src/contract/ticket.ts';
import {fileTickets} from '../support/file-tickets.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.start('eu');
});

async function filed(subject = 'Import stops'): Promise<{partner: string; ticket: Ticket}> {
  const partner = supportClient.newPartner();
  const [ticket] = await fileTickets(partner, [subject], {description: 'Since Monday.'});
  return {partner, ticket: ticket!};
}

async function openTicket(partner: string, subject = 'Import stops'): Promise<WidgetDriver> {
  const widget = await WidgetDriver.open({partner});
  await widget.click('button', new RegExp(subject));
  await widget.see('button', 'Back to requests');
  return widget;
}

describe('a ticket', () => {
  it('shows its facts and its conversation, support’s answers told apart', async () => {
    const {partner, ticket} = await filed();
    await supportClient.answer('eu', ticket.id, 'Which file do you import?');
    const widget = await openTicket(partner);
    await widget.seeText('Since Monday.');
    await widget.seeText('Sam Support (made up) Support');
    await widget.seeText('Which file do you import?');
    await widget.seeText('Severity Not decided yet');
    await widget.seeText('Request type Technical Support');
  });

  it('says how each promise stands, in words', async () => {
    const {partner, ticket} = await filed();
    const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    await supportClient.makeCritical('eu', ticket.id, [
      {kind: 'first-response', from: at(-5), dueAt: at(-2), metAt: at(-3)},
      {kind: 'determination', from: at(-4), dueAt: at(-1), metAt: null},
      {kind: 'effort-to-resolve', from: at(19), dueAt: at(43), metAt: null},
    ]);
    const widget = await openTicket(partner);
    await widget.seeText('S1-Critical');
    await widget.seeText(/First response Met, /);
    await widget.seeText(/Problem determination Late since .* You get regular updates/);
    await widget.seeText(/Effort to resolve Due by /);
  });

  it('is let go of when another region is chosen in the other tab', async () => {
    const {partner} = await filed();
    const widget = await openTicket(partner);
    await widget.click('tab', 'Add Ticket');
    await widget.choose('Data center', 'United States');
    await widget.seeText('Goes to: United States');
    await widget.click('tab', 'Requests');
    await widget.seeText('No requests yet');
    expect(widget.query('button', 'Back to requests')).to.equal(undefined);
  });

  it('takes a reply, once, and shows it', async () => {
    const {partner} = await filed();
    const widget = await openTicket(partner);
    await widget.fill('Your reply', 'It works with 100 lines.');
    const send = await widget.see('button', 'Send reply');
    send.click();
    send.click();
    await widget.seeText('It works with 100 lines.');
    await until(
      () => !widget.text().includes('Saved on this device') && !widget.text().includes('Sending'),
      () => widget.text(),
    );
    expect(widget.text().split('It works with 100 lines.')).to.have.length(2);
    expect(((await widget.see('textbox', 'Your reply')) as unknown as HTMLTextAreaElement).value).to.equal('');
  });

  it('keeps a reply on this device while the region cannot be reached, and sends it by itself', async () => {
    const {partner} = await filed();
    const widget = await openTicket(partner);
    await widget.seeText('Since Monday.');
    await supportClient.stop('eu');
    await widget.fill('Your reply', 'Written offline.');
    await widget.click('button', 'Send reply');
    await widget.seeText(/Saved on this device Written offline\./);
    await supportClient.start('eu');
    await until(
      () => widget.text().includes('Written offline.') && !widget.text().includes('Saved on this device'),
      () => widget.text(),
    );
  });

  it('is closed, and opened again by a reply that says so before', async () => {
    const {partner} = await filed();
    const widget = await openTicket(partner);
    await widget.click('button', 'Close ticket');
    await widget.seeText('This ticket is closed. A reply opens it again.');
    await widget.fill('Your reply', 'Not yet solved.');
    await widget.click('button', 'Send reply');
    await widget.see('button', 'Close ticket');
  });

  it('stays closed by the second click of a double click, which comes when the button opens it again', async () => {
    const {partner} = await filed();
    const widget = await openTicket(partner);
    const click = {bubbles: true, composed: true, clientX: 400, clientY: 400};
    (await widget.see('button', 'Close ticket')).dispatchEvent(new MouseEvent('click', {...click, detail: 1}));
    const next = await widget.see('button', 'Reopen ticket');
    const changes = async () => (await supportClient.requests('eu')).filter(({method}) => method === 'PATCH').length;
    const before = await changes();
    next.dispatchEvent(new MouseEvent('click', {...click, detail: 2}));
    // Whatever follows from it comes before the next look.
    dispatchEvent(new Event('focus'));
    await widget.fill('Your reply', 'Not yet solved.');
    await widget.click('button', 'Send reply');
    await widget.see('button', 'Close ticket');
    expect(await changes()).to.equal(before);
  });

  it('is marked as new in words until it is opened, and the launcher counts it', async () => {
    const {partner, ticket} = await filed();
    await supportClient.answer('eu', ticket.id, 'Which file?');
    const widget = await WidgetDriver.open({partner});
    await widget.see('button', 'Partner Support, 1 new');
    await widget.click('button', 'New: Import stops');
    await widget.seeText('Which file?');
    await widget.see('button', 'Partner Support');
    await widget.click('button', 'Back to requests');
    await widget.see('button', 'Import stops');
  });

  it('shows what support does as soon as the page is looked at again', async () => {
    const {partner, ticket} = await filed();
    const widget = await openTicket(partner);
    await widget.seeText('Since Monday.');
    await supportClient.answer('eu', ticket.id, 'It is mended.');
    dispatchEvent(new Event('focus'));
    await widget.seeText('It is mended.');
  });

  it('gives way to the list when one looks there for a ticket that was filed since', async () => {
    const {partner} = await filed();
    const widget = await openTicket(partner);
    await widget.click('tab', 'Add Ticket');
    await widget.fillTicket({Subject: 'Filed while another is open'});
    await widget.click('button', 'Submit Ticket');
    await widget.click('button', 'Show in Requests');
    await widget.see('button', 'Filed while another is open');
    expect(widget.query('button', 'Back to requests')).to.equal(undefined);
  });

  it('leads back to the row from which it was opened', async () => {
    const {partner} = await filed();
    const widget = await openTicket(partner);
    await widget.click('button', 'Back to requests');
    await until(
      () => widget.focused().computedName === 'Import stops',
      () => `the focus is on ${widget.focused().outerHTML}`,
    );
  });

  it('can be opened by the page, by its id or its address', async () => {
    const {partner, ticket} = await filed();
    const widget = await WidgetDriver.mount({partner});
    await widget.element.open('ticket', ticket.id);
    await widget.seeText('Since Monday.');
    widget.element.remove();
    const linked = await WidgetDriver.mount({partner});
    linked.element.setAttribute('deep-link', '');
    location.hash = `#partner-support=ticket/${ticket.id}`;
    linked.element.remove();
    document.body.append(linked.element);
    await linked.seeText('Since Monday.');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is opened once by its address, whenever the page allows it to', async () => {
    const {partner, ticket} = await filed();
    const widget = await WidgetDriver.mount({partner});
    const opened: Event[] = [];
    widget.element.addEventListener('partner-support-opened', (event) => opened.push(event));
    location.hash = `#partner-support=ticket/${ticket.id}`;
    widget.element.deepLink = true;
    await widget.seeText('Since Monday.');
    widget.element.deepLink = false;
    widget.element.close();
    history.replaceState(null, '', location.pathname + location.search);
    expect(opened.length).to.equal(1);
  });

  it('that is not there says so, and leads back', async () => {
    const widget = await WidgetDriver.open();
    await widget.element.open('ticket', crypto.randomUUID());
    await widget.seeText('This is not there any more.');
    await widget.click('button', 'Back to requests');
    await widget.seeText('No requests yet');
  });
});
