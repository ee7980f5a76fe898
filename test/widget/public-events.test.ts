import {expect} from 'chai';
import {fileTickets} from '../support/file-tickets.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

describe('the events', () => {
  it('tell of the first data center, ask before another and obey a refusal', async () => {
    const widget = await WidgetDriver.mount();
    const seen: string[] = [];
    widget.element.addEventListener('partner-support-data-center-change', (event) => {
      seen.push(`to ${event.dataCenter}?`);
      if (event.dataCenter === 'us') event.preventDefault();
    });
    widget.element.addEventListener('partner-support-data-center-changed', ({before, dataCenter}) => {
      seen.push(`${before ?? 'none'} → ${dataCenter}`);
    });
    await widget.element.open();
    await widget.choose('Data center', 'United States');
    const select = (await widget.see('combobox', 'Data center')) as unknown as HTMLSelectElement;
    expect(select.value).to.equal('eu');
    await widget.choose('Data center', 'Japan');
    await until(
      () => seen.length === 4,
      () => seen.join(', '),
    );
    expect(seen).to.deep.equal(['none → eu', 'to us?', 'to jp?', 'eu → jp']);
  });

  it('tell of a reply that a backend has stored', async () => {
    const partner = supportClient.newPartner();
    const [ticket] = await fileTickets(partner, ['Import stops']);
    const widget = await WidgetDriver.open({partner});
    const sent = new Promise<string>((resolve) => {
      widget.element.addEventListener('partner-support-reply-sent', ({ticketId}) => resolve(ticketId));
    });
    await widget.click('button', 'Import stops');
    await widget.fill('Your reply', 'It still does.');
    await widget.click('button', 'Send reply');
    expect(await sent).to.equal(ticket!.id);
  });

  it('tell once why something fails, for as long as it does', async () => {
    const kinds: (string | undefined)[] = [];
    const widget = await WidgetDriver.mount();
    widget.element.addEventListener('partner-support-error', ({kind}) => kinds.push(kind));
    await supportClient.stop('eu');
    try {
      await widget.element.open();
      await widget.see('button', 'Try again');
      await widget.click('button', 'Try again');
      await until(
        () => widget.query('button', 'Try again'),
        () => widget.outline(),
      );
    } finally {
      await supportClient.start('eu');
    }
    expect(kinds).to.deep.equal(['unreachable']);
  });

  it('say once that the element takes calls, also to who listens after making it', async () => {
    const element = document.createElement('partner-support-widget');
    let said = 0;
    element.addEventListener('partner-support-ready', () => said++);
    for (let time = 0; time < 2; time++) {
      document.body.append(element);
      await Promise.resolve();
      element.remove();
    }
    expect(said).to.equal(1);
  });
});
