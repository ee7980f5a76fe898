import {expect} from 'chai';
import {fileTickets} from '../support/file-tickets.ts';
import {pasteInto} from '../support/form-values.ts';
import {SaidAloud} from '../support/said-aloud.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

let aloud: SaidAloud | undefined;

afterEach(() => {
  aloud?.stop();
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
});

/** Somebody in front of the form who only listens from now on. */
async function listenAtForm(options: Parameters<typeof WidgetDriver.openForm>[0] = {}): Promise<WidgetDriver> {
  const widget = await WidgetDriver.openForm(options);
  await widget.see('button', 'Submit Ticket');
  aloud = new SaidAloud(widget.element);
  return widget;
}

/** All that was said; nothing may come with its region, where it might not be. */
function said(): readonly string[] {
  expect(aloud!.perhaps).to.deep.equal([]);
  return aloud!.said;
}

describe('somebody who only listens while writing', () => {
  it('hears what a pasted block offers, and what became of it', async () => {
    const widget = await listenAtForm();
    await pasteInto(widget, 'ZUID', 'ZOID: 20105462640 ZUID 740001111 admin@customer.example');
    await aloud!.hear('What you pasted holds more than belongs here:');
    await widget.click('button', /20105462640/);
    await aloud!.hear(/20105462640/);
    expect(said()).to.have.length(2);
  });

  it('hears what the page suggests', async () => {
    const widget = await listenAtForm();
    await widget.fill('Subject', 'Mine');
    widget.element.prefill({subject: {value: 'Suggested'}});
    await aloud!.hear(/Suggested/);
    await widget.click('button', 'Keep mine');
    await until(
      () => !widget.query('button', 'Keep mine'),
      () => widget.outline(),
    );
    expect(said()).to.have.length(1);
  });

  it('hears that a ticket may be there already, and not again while the rest is written', async () => {
    const partner = supportClient.newPartner();
    const customer = {email: 'admin@customer.example'};
    const subject = 'Import stops at 90 percent';
    await fileTickets(partner, [subject, `${subject} again`], {service: 'zoho-crm', customer});
    const widget = await listenAtForm({partner});
    await widget.fillTicket();
    await aloud!.hear('2 open tickets of this customer may be about the same.');
    await widget.fill('Description', 'Since Monday every import ends at 91 percent.');
    await widget.see('group', 'Is it one of these?');
    expect(said()).to.deep.equal(['2 open tickets of this customer may be about the same.']);
  });

  it('hears that a draft was kept beside the new one, and that another was discarded', async () => {
    const widget = await listenAtForm();
    await widget.fill('Subject', 'The first');
    await widget.click('button', 'Keep as a draft and start a new one');
    await aloud!.hear(/draft/i);
    expect(said()).to.have.length(1);
  });
});
