import {expect} from 'chai';
import {SupportError} from '../../src/widget/api/support-error.ts';
import {dumpBrowserStorage} from '../support/dump-browser-storage.ts';
import {fileTickets} from '../support/file-tickets.ts';
import {seeStored} from '../support/stored-drafts.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.start('eu');
});

async function submit(widget: WidgetDriver): Promise<void> {
  await widget.fillTicket();
  await widget.click('button', 'Submit Ticket');
}

/** Submits a ticket on a page whose host does not answer who is signed in, until `signIn` is called. */
async function submitOfNobody(partner: string, subject: string) {
  let isUp = false;
  const widget = await WidgetDriver.openForm({
    partner,
    getToken: async () => {
      if (!isUp) throw new SupportError('sign_in_unreachable');
      return supportClient.token({dataCenter: 'eu', partner});
    },
  });
  await widget.fillTicket({Subject: subject});
  await widget.click('button', 'Submit Ticket');
  await widget.seeStatus('as soon as this page can tell who is signed in');
  return {widget, signIn: () => (isUp = true)};
}

describe('the sign-in', () => {
  it('is asked for once more when the token is refused', async () => {
    const partner = supportClient.newPartner();
    let asked = 0;
    const widget = await WidgetDriver.open({
      partner,
      getToken: async () => {
        asked++;
        const token = await supportClient.token({dataCenter: 'eu', partner});
        // The first is well-formed, but its signature is none.
        return asked === 1 ? token.slice(0, -8) + 'AAAAAAAA' : token;
      },
    });
    await widget.seeText('No requests yet');
    expect(asked).to.equal(2);
  });

  it('is asked for, and keeps what was typed, when nobody is signed in', async () => {
    let signedIn = false;
    const partner = supportClient.newPartner();
    const widget = await WidgetDriver.openForm({
      partner,
      getToken: async () => {
        if (!signedIn) throw new Error('nobody');
        return supportClient.token({dataCenter: 'eu', partner});
      },
    });
    await submit(widget);
    await widget.seeText('You are not signed in');
    await until(
      () => widget.focused().innerText.includes('You are not signed in'),
      () => `the focus is on ${widget.focused().outerHTML}`,
    );
    await widget.see('link', 'partner-support@eu.zohocorp.com');
    signedIn = true;
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number EU-/);
  });

  it('is kept nowhere but in memory', async () => {
    const partner = supportClient.newPartner();
    const token = await supportClient.token({dataCenter: 'eu', partner});
    const widget = await WidgetDriver.openForm({partner, getToken: () => token});
    await submit(widget);
    await widget.seeStatus(/Received, number/);
    const addresses = performance.getEntriesByType('resource').map(({name}) => name);
    const stored =
      JSON.stringify({...localStorage, ...sessionStorage}) + document.cookie + (await dumpBrowserStorage());
    expect(addresses.join() + stored).not.to.include(token);
  });

  it('of somebody else leaves nothing of the one before in sight or in the form', async () => {
    const people = {
      first: {partner: supportClient.newPartner(), sub: '11111111'},
      second: {partner: supportClient.newPartner(), sub: '22222222'},
    };
    let signedIn: keyof typeof people = 'first';
    const widget = await WidgetDriver.openForm({
      getToken: () => supportClient.token({dataCenter: 'eu', ...people[signedIn]}),
    });
    await widget.fillTicket({Subject: 'Of the first'});
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
    await widget.click('button', 'Add another ticket');
    await widget.fill('Subject', 'Half a thought of the first');
    await widget.click('button', 'Close');
    signedIn = 'second';
    await widget.click('button', 'Partner Support');
    const subject = (await widget.see('textbox', 'Subject')) as unknown as HTMLInputElement;
    await until(
      () => subject.value === '',
      () => subject.value,
    );
    await widget.click('tab', 'Requests');
    await widget.seeText('No requests yet');
    expect(widget.text()).not.to.include('Of the first');
  });

  it('need not be known for a ticket to be kept: it waits in this page while the host does not answer', async () => {
    const partner = supportClient.newPartner();
    const {widget, signIn} = await submitOfNobody(partner, 'Of nobody known yet');
    expect(await dumpBrowserStorage()).not.to.include('Of nobody known yet');
    signIn();
    await widget.click('button', 'Send now');
    await widget.seeStatus(/Received, number EU-/);
  });

  it('that is known at last lets the device keep what waited for it in this page', async () => {
    const partner = supportClient.newPartner();
    const {widget, signIn} = await submitOfNobody(partner, 'Kept as soon as it may be');
    await supportClient.stop('eu');
    signIn();
    await widget.click('button', 'Send now');
    await widget.seeStatus('Saved on this device');
    await seeStored('Kept as soon as it may be');
    widget.element.remove();
    await supportClient.start('eu');
    const later = await WidgetDriver.open({partner});
    await later.seeText(/Kept as soon as it may be.* EU-\d+|EU-\d+.* Kept as soon as it may be/);
  });

  it('that is back sends what has waited for it, whatever has asked for it', async () => {
    const partner = supportClient.newPartner();
    let signedIn = true;
    const getToken = async () => {
      const token = await supportClient.token({dataCenter: 'eu', partner});
      // Of a sign-in that has ended: well-formed, and refused.
      return signedIn ? token : token.slice(0, -8) + 'AAAAAAAA';
    };
    const widget = await WidgetDriver.open({partner, getToken});
    await widget.seeText('No requests yet');
    await widget.click('tab', 'Add Ticket');
    await widget.fillTicket({Subject: 'Signed out in the middle'});
    signedIn = false;
    // Another way to a token: the one that is known counts no more.
    widget.element.getToken = async () => getToken();
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus('once you have signed in again');
    await widget.click('tab', 'Requests');
    await widget.click('button', 'Refresh');
    await widget.seeText('You are not signed in');
    signedIn = true;
    await widget.click('button', 'Try again');
    await widget.seeText(/Signed out in the middle.* EU-\d+/);
  });

  it('is that of the page’s last word, also where the host still answers for the one before', async () => {
    const [before, now] = [supportClient.newPartner(), supportClient.newPartner()];
    await fileTickets(before, ['Of the one before']);
    await fileTickets(now, ['Of who is here now']);
    let give = (): void => {};
    const given = new Promise<void>((resolve) => (give = resolve));
    let isAsked = false;
    const widget = await WidgetDriver.open({
      getToken: async () => {
        isAsked = true;
        await given;
        return supportClient.token({dataCenter: 'eu', partner: before});
      },
    });
    await until(
      () => isAsked,
      () => 'nobody asks for a token',
    );
    widget.element.getToken = () => supportClient.token({dataCenter: 'eu', partner: now});
    give();
    await widget.see('button', 'Of who is here now');
    expect(widget.text()).not.to.include('Of the one before');
  });
});
