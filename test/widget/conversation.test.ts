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

describe('the conversation of a ticket', () => {
  it('says whose reply it is that waits on this device', async () => {
    const {partner} = await filed();
    const widget = await openTicket(partner);
    await widget.seeText('Since Monday.');
    await supportClient.stop('eu');
    await widget.fill('Your reply', 'Written offline.');
    await widget.click('button', 'Send reply');
    await widget.seeText(/Ada Partner Partner Saved on this device Written offline\./);
  });

  it('brings one’s own reply into sight, all of it', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Import stops'], {description: 'Since Monday.\n'.repeat(40)});
    const widget = await openTicket(partner);
    await widget.fill('Your reply', 'Since Sunday, to be exact.');
    await widget.click('button', 'Send reply');
    await widget.seeStatus('The reply is sent.');
    const reply = widget.all('article').at(-1)!;
    expect(reply.innerText).to.include('Since Sunday');
    const view = reply.closest('.scroll')!;
    const bottoms = () => [reply, view].map((element) => element.getBoundingClientRect().bottom);
    await until(
      () => bottoms()[0]! <= bottoms()[1]!,
      () => `the reply ends at ${bottoms().join(', the view at ')}`,
    );
  });

  it("says of a customer's mail to the help desk that it is the customer's, and no answer", async () => {
    const {partner, ticket} = await filed();
    await supportClient.hear('eu', ticket.id, 'It also happens on Mondays.');
    const widget = await openTicket(partner);
    await widget.seeText(/Carla Customer Customer .*It also happens on Mondays\./);
  });

  it('that cannot be closed says so in words, and lets one try again', async () => {
    const {partner} = await filed();
    const widget = await openTicket(partner);
    await widget.seeText('Since Monday.');
    await supportClient.stop('eu');
    await widget.click('button', 'Close ticket');
    await widget.seeText('The ticket could not be closed. Support in this region cannot be reached right now.');
    await supportClient.start('eu');
    await widget.click('button', 'Try again');
    await widget.seeText('This ticket is closed. A reply opens it again.');
    expect(widget.text()).not.to.include('could not be closed');
  });

  it('shows where the partner can be called, and for whom the ticket is', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Import stops'], {contactPhone: '+49 30 901820'});
    const widget = await openTicket(partner);
    await widget.see('heading', 'Partner information');
    await widget.seeText('Contact phone +49 30 901820');
    await widget.seeText('ZOID 20105462640');
  });

  it('opens at the newest of many messages, the older ones above behind a button', async () => {
    const {partner, ticket} = await filed();
    for (let count = 1; count <= 8; count++) {
      await supportClient.answer('eu', ticket.id, `Answer ${count}. ${'So it goes. '.repeat(6)}`);
    }
    const widget = await openTicket(partner);
    await widget.see('button', '5 earlier messages');
    expect(widget.text()).not.to.include('Since Monday.');
    const articles = () => widget.all('article') as HTMLElement[];
    const scroller = (articles()[0]!.getRootNode() as ShadowRoot).querySelector('.scroll')!;
    const isInSight = (element: HTMLElement) =>
      element.getBoundingClientRect().bottom <= scroller.getBoundingClientRect().bottom + 1;
    await until(
      () => scroller.scrollTop > 0 && isInSight(articles().at(-1)!),
      () =>
        `scrolled to ${scroller.scrollTop} of ${scroller.scrollHeight}, ${scroller.clientHeight} high; ${articles()
          .map((a) => Math.round(a.getBoundingClientRect().bottom))
          .join()} / ${scroller.getBoundingClientRect().bottom}`,
    );
    const {scrollTop} = scroller;
    await supportClient.answer('eu', ticket.id, 'Answer 9.');
    dispatchEvent(new Event('focus'));
    await widget.seeText('Answer 9.');
    expect(scroller.scrollTop).to.equal(scrollTop);
    await widget.see('button', '5 earlier messages');
    await widget.click('button', '5 earlier messages');
    await widget.seeText('Since Monday.');
    await widget.seeText('Answer 1.');
  });
});
