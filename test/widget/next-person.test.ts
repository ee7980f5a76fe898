import {expect} from 'chai';
import {standBetween, type Between} from '../support/between.ts';
import {fileTickets} from '../support/file-tickets.ts';
import {valueOf} from '../support/form-values.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

let between: Between | undefined;
afterEach(() => {
  between?.end();
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
});

describe('who signs in after somebody else has signed out', () => {
  it('loses nothing by an answer to the one before that comes late', async () => {
    const partner = supportClient.newPartner();
    const [ticket] = await fileTickets(partner, ['Import stops']);
    const widget = await WidgetDriver.open({partner});
    let refuse: (() => void) | undefined;
    between = standBetween((request) => {
      if (refuse || request.method !== 'GET' || !request.url.endsWith(ticket!.id)) return undefined;
      return new Promise((resolve) => (refuse = () => resolve(new Response('{}', {status: 401}))));
    });
    await widget.click('button', 'Import stops');
    await until(
      () => refuse,
      () => 'the ticket is not asked for',
    );
    await widget.element.logout();

    const next = supportClient.newPartner();
    let asked = 0;
    widget.element.getToken = ({dataCenter}) => {
      asked++;
      return supportClient.token({dataCenter: dataCenter ?? 'eu', partner: next});
    };
    await widget.click('button', 'Partner Support');
    await widget.seeText('No requests yet');
    await widget.click('tab', 'Add Ticket');
    await widget.fill('Subject', 'Of the next person');
    const before = asked;
    refuse!();
    // The session that has ended asks who is signed in, and finds somebody else.
    await until(
      () => asked > before,
      () => 'nobody is asked for',
    );
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    expect(await valueOf(widget, 'Subject')).to.equal('Of the next person');
  });
});
