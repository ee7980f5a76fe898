import {expect} from 'chai';
import {fileTickets} from '../support/file-tickets.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

const escapeKey = {key: 'Escape', bubbles: true, composed: true, cancelable: true};

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

  it('tell how many tickets hold something new, and again when that changes, not when only its name does', async () => {
    const partner = supportClient.newPartner();
    const tickets = await fileTickets(partner, ['Import stops', 'Export stops', 'Nothing new here']);
    for (const {id} of tickets.slice(0, 2)) await supportClient.answer('eu', id, 'Which version?');
    const widget = await WidgetDriver.mount({partner});
    const counts: number[] = [];
    widget.element.addEventListener('partner-support-unread', ({count}) => counts.push(count));
    const told = (...expected: number[]) =>
      until(
        () => counts.join() === expected.join(),
        () => `told of ${counts.join(', ')}`,
      );
    await widget.element.open();
    await told(2);
    await widget.click('button', /Import stops/);
    await told(2, 1);
    widget.element.locale = 'de';
    await widget.see('button', 'Partnersupport, 1 neu');
    await supportClient.answer('eu', tickets[2]!.id, 'Here it is.');
    dispatchEvent(new Event('focus'));
    await told(2, 1, 2);
  });

  it('tell that the panel is about to close by whichever way; refused, it stays as it is with the focus', async () => {
    const widget = await WidgetDriver.openForm();
    const {element} = widget;
    await widget.fill('Subject', 'Half a thought');
    const subject = widget.focused();
    const escape = () => subject.dispatchEvent(new KeyboardEvent('keydown', escapeKey));
    const command = () => element.dispatchEvent(Object.assign(new Event('command'), {command: '--close'}));
    const cross = await widget.see('button', 'Close');
    const launcher = await widget.see('button', 'Partner Support');
    const ways: (() => unknown)[] = [
      () => element.close(),
      () => element.toggle(),
      escape,
      command,
      () => cross.click(),
      () => launcher.click(),
    ];
    const told: string[] = [];
    element.addEventListener('partner-support-closed', ({type}) => told.push(type));
    for (const [index, close] of ways.entries()) {
      element.addEventListener('partner-support-close', (event) => (event.preventDefault(), told.push(event.type)), {
        once: true,
      });
      close();
      await until(
        () => told.length > index,
        () => `${String(close)} announces nothing`,
      );
      expect(element.isOpen, String(close)).to.equal(true);
      expect(widget.focused(), String(close)).to.equal(subject);
      expect(launcher.ariaExpanded).to.equal('true');
    }
    await widget.see('dialog', 'Partner Support HelpCenter');
    element.close();
    expect(told).to.deep.equal([...ways.map(() => 'partner-support-close'), 'partner-support-closed']);
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
