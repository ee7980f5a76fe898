import {expect} from 'chai';
import {fileTickets} from '../support/file-tickets.ts';
import {seeNot, seeValue, valueOf} from '../support/form-values.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

const {fetch} = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
});

interface Asked {
  readonly url: string;
  readonly query: {readonly subject: string; readonly service: string; readonly customer: object};
  readonly signal: AbortSignal;
  answer(...subjects: string[]): void;
  fail(): void;
}

/** Stands between the widget and its backend, so that a test says when and what is answered to a search. */
function between(): Asked[] {
  const asked: Asked[] = [];
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.endsWith('/tickets/similar')) return fetch(input, init);
    const request = new Request(input, init);
    const query = (await request.clone().json()) as Asked['query'];
    return new Promise((resolve, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason as Error));
      asked.push({
        url,
        query,
        signal: request.signal,
        answer: (...subjects) => resolve(Response.json({tickets: subjects.map(toTicket)})),
        fail: () => resolve(new Response(null, {status: 404})),
      });
    });
  };
  return asked;
}

function toTicket(subject: string, index: number) {
  const at = '2026-11-24T08:00:00.000Z';
  return {
    id: `00000000-0000-4000-8000-00000000000${index}`,
    number: `EU-1000${index}`,
    dataCenter: 'eu',
    service: 'zoho-crm',
    organizationId: '74822955',
    customer: {email: 'admin@customer.example'},
    subject,
    description: 'As before.',
    status: {type: 'open', name: 'In progress'},
    severity: 'pending',
    requester: {name: 'Pia Partner'},
    receivedAt: at,
    lastActivityAt: at,
  };
}

async function seeAsked(asked: readonly Asked[], count: number): Promise<Asked> {
  await until(
    () => asked.length === count,
    () => `${asked.length} searches: ${JSON.stringify(asked.map(({query}) => query))}`,
  );
  return asked[count - 1]!;
}

/** A form of which everything but the subject is filled in. */
async function openWithoutSubject(): Promise<{widget: WidgetDriver; asked: Asked[]}> {
  const asked = between();
  const widget = await WidgetDriver.openForm();
  await widget.fillTicket({Subject: ''});
  return {widget, asked};
}

describe('a likely duplicate', () => {
  it('is shown under the subject with number and status', async () => {
    const {widget, asked} = await openWithoutSubject();
    await widget.fill('Subject', 'Import stops');
    const {query, answer} = await seeAsked(asked, 1);
    expect(query).to.deep.equal({
      service: 'zoho-crm',
      customer: {email: 'admin@customer.example'},
      subject: 'Import stops',
    });
    answer('Import stops at 90 percent', 'Import is slow');
    await widget.see('group', 'Is it one of these?');
    await widget.seeStatus('2 open tickets of this customer may be about the same.');
    await widget.see('button', /^Import is slow\s+EU-10001 · In progress$/);
  });

  it('is opened in Requests, and what was typed stays', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Import stops at 90 percent'], {
      service: 'zoho-crm',
      customer: {email: 'admin@customer.example'},
      description: 'Since Monday.',
    });
    const widget = await WidgetDriver.openForm({partner});
    await widget.fillTicket({Subject: 'Import stops at 90 %'});
    await widget.click('button', /^Import stops at 90 percent/);
    await widget.see('tabpanel', 'Requests');
    await widget.seeText('Since Monday.');
    await until(
      () => widget.focused().computedName === 'Back to the form',
      () => `the focus is on ${widget.focused().outerHTML}`,
    );
    await widget.click('tab', 'Add Ticket');
    expect(await valueOf(widget, 'Subject')).to.equal('Import stops at 90 %');
    await widget.click('tab', 'Requests');
    await widget.click('button', 'Back to requests');
    await until(
      () => widget.focused().innerText.includes('Import stops at 90 percent'),
      () => `the focus is on ${widget.focused().outerHTML}`,
    );
  });

  it('is asked for from three characters on, once a pause in typing tells that there is something to ask', async () => {
    const {widget, asked} = await openWithoutSubject();
    for (const subject of ['Im', 'Imp', 'Impo', 'Impor', 'Import']) await widget.fill('Subject', subject);
    expect((await seeAsked(asked, 1)).query.subject).to.equal('Import');
  });

  it('is not asked for without a service or a customer', async () => {
    const asked = between();
    const widget = await WidgetDriver.openForm();
    await widget.fill('Subject', 'Import stops');
    await widget.fill('Service Name', 'Zoho CRM', 'combobox');
    await widget.fill("Customer's primary email address", 'admin@customer');
    await widget.fill('ZUID', '740001111');
    // The half of an address is no customer; the ZUID is.
    expect((await seeAsked(asked, 1)).query.customer).to.deep.equal({zuid: '740001111'});
  });

  it('is that of the latest question: an older one is ended', async () => {
    const {widget, asked} = await openWithoutSubject();
    await widget.fill('Subject', 'Import stops');
    const older = await seeAsked(asked, 1);
    await widget.fill('Subject', 'Export stops');
    const newer = await seeAsked(asked, 2);
    expect(older.signal.aborted).to.equal(true);
    newer.answer('Of the export');
    await widget.seeText('Of the export');
  });

  it('stays in sight while one types on, and goes with another customer', async () => {
    const {widget, asked} = await openWithoutSubject();
    await widget.fill('Subject', 'Import stops');
    (await seeAsked(asked, 1)).answer('Import stops at 90 percent');
    await widget.seeText('Is it one of these?');
    await widget.fill('Subject', 'Import stops at');
    await seeAsked(asked, 2);
    expect(widget.text()).to.include('Import stops at 90 percent');
    await widget.fill("Customer's primary email address", 'other@customer.example');
    await seeNot(widget, 'Is it one of these?');
  });

  it('is nothing to speak of where the backend does not answer', async () => {
    const {widget, asked} = await openWithoutSubject();
    await widget.fill('Subject', 'Import stops');
    (await seeAsked(asked, 1)).fail();
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
    expect(widget.text()).not.to.include('Is it one of these?');
  });

  it('is not looked for in another region by choosing it: only what is typed for it is sent there', async () => {
    const {widget, asked} = await openWithoutSubject();
    await widget.fill('Subject', 'Import stops');
    (await seeAsked(asked, 1)).answer('Of Europe');
    await widget.seeText('Of Europe');
    await widget.choose('Data center', 'United States');
    await seeNot(widget, 'Of Europe');
    await widget.seeText('Goes to: United States');
    await widget.fill('Subject', 'Import stops again');
    const {query, url} = await seeAsked(asked, 2);
    expect(query.subject).to.equal('Import stops again');
    expect(url.startsWith((await supportClient.regions()).com)).to.equal(true);
  });

  it('is not asked for any more once the ticket is submitted', async () => {
    const {widget, asked} = await openWithoutSubject();
    await widget.fill('Subject', 'Import stops');
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
    const before = asked.length;
    await widget.click('button', 'Add another ticket');
    await seeValue(widget, 'Subject', '');
    expect(asked.length).to.equal(before);
    expect(widget.text()).not.to.include('Is it one of these?');
  });
});
