import {expect} from 'chai';
import {seeNot, seeValue} from '../support/form-values.ts';
import {supportClient} from '../support/support-client.ts';
import {elementsOf} from '../support/barriers-of-use.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

const title = 'Your account may not use Partner Support yet';
const typedSoFar = 'with what you have typed so far';

/** A widget whose person has access from the moment that `grant` is called. */
async function withoutAccess(): Promise<{widget: WidgetDriver; grant: () => void}> {
  const partner = supportClient.newPartner();
  let access = false;
  const widget = await WidgetDriver.open({
    partner,
    getToken: () => supportClient.token({dataCenter: 'eu', partner, access}),
  });
  await widget.see('heading', title);
  return {widget, grant: () => (access = true)};
}

async function mailOf(widget: WidgetDriver): Promise<string> {
  await widget.see('heading', 'Other ways to reach support');
  return ((await widget.see('link', 'partner-support@eu.zohocorp.com')) as unknown as HTMLAnchorElement).href;
}

describe('somebody to whom the partner has not given access', () => {
  it('is told who can, and the two ways that are left, instead of a list', async () => {
    const {widget} = await withoutAccess();
    await widget.seeText('The super admin of your partner organization grants access, in the partner store.');
    await widget.see('heading', 'Other ways to reach support');
    const steps = widget.all('listitem').map(({innerText}) => innerText.trim());
    expect(steps).to.deep.equal([
      'Open “My Area”.',
      'Sign in as “Customer”.',
      'Choose “Submit Ticket”.',
      'Choose the service “Partner Support”.',
      'Fill in the form and choose “Submit Ticket”.',
    ]);
    const helpCenter = (await widget.see('link', 'help.zoho.eu')) as unknown as HTMLAnchorElement;
    expect(helpCenter.href).to.equal('https://help.zoho.eu/');
    expect(decodeURIComponent(await mailOf(widget))).to.include('Data center: Europe');
    await widget.seeText(/Reference: \S+/);
    expect(widget.query('searchbox')).to.equal(undefined);
    expect(widget.query('button', 'Filters')).to.equal(undefined);
    expect(widget.query('button', 'Add Ticket')).to.equal(undefined);
  });

  it('finds the reference under the other ways, not on top of them', async () => {
    const {widget} = await withoutAccess();
    await mailOf(widget);
    const reference = await until(
      () => elementsOf(widget.element).find((each) => each.matches('p') && each.innerText.startsWith('Reference')),
      () => 'no reference',
    );
    const copy = await widget.see('button', 'Copy text');
    expect(reference.getBoundingClientRect().top).to.be.at.least(copy.getBoundingClientRect().bottom);
  });

  it('sees the same instead of a form that would be filled in in vain', async () => {
    const {widget} = await withoutAccess();
    await widget.click('tab', 'Add Ticket');
    await widget.see('heading', title);
    await mailOf(widget);
    expect(widget.query('textbox', 'Subject')).to.equal(undefined);
    expect(widget.query('button', 'Submit Ticket')).to.equal(undefined);
    expect(widget.text()).not.to.include(typedSoFar);
  });

  it('finds in the mail what was typed before it was known', async () => {
    const partner = supportClient.newPartner();
    let answer: (() => void) | undefined;
    const known = new Promise<void>((resolve) => (answer = resolve));
    const widget = await WidgetDriver.openForm({
      partner,
      getToken: async () => {
        await known;
        return supportClient.token({dataCenter: 'eu', partner, access: false});
      },
    });
    await widget.fill('Subject', 'Typed early');
    answer!();
    await widget.see('heading', title);
    await widget.seeText(typedSoFar);
    expect(decodeURIComponent(await mailOf(widget))).to.include('Subject: Typed early');
  });

  it('can look again, is told that nothing has changed, and goes on as soon as access is given', async () => {
    const {widget, grant} = await withoutAccess();
    await widget.click('button', 'Check again');
    await widget.seeStatus('There is no access yet.');
    grant();
    await widget.click('button', 'Check again');
    await widget.seeText('No requests yet');
    await seeNot(widget, title);
    await until(
      () => widget.element.contains(document.activeElement),
      () => `the focus is on ${document.activeElement?.outerHTML}`,
    );
    await widget.click('tab', 'Add Ticket');
    await widget.fill('Subject', 'Now it can be typed');
    await seeValue(widget, 'Subject', 'Now it can be typed');
  });
});
