import {expect} from 'chai';
import {dumpBrowserStorage} from '../support/dump-browser-storage.ts';
import {fileTickets} from '../support/file-tickets.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.faults('eu', 'none');
});

async function openList(...subjects: string[]): Promise<WidgetDriver> {
  const partner = supportClient.newPartner();
  await fileTickets(partner, subjects);
  return WidgetDriver.open({partner});
}

const replyBox = async (widget: WidgetDriver) =>
  (await widget.see('textbox', 'Your reply')) as unknown as HTMLTextAreaElement;

async function seeReply(widget: WidgetDriver, text: string): Promise<void> {
  await until(
    () => (widget.query('textbox', 'Your reply') as HTMLTextAreaElement | undefined)?.value === text,
    () => widget.text(),
  );
}

describe('a reply', () => {
  it('that is half written stays with its ticket while another is read', async () => {
    const widget = await openList('The first one', 'The second one');
    await widget.click('button', 'The first one');
    await widget.fill('Your reply', 'Half of a sen');
    await widget.click('button', 'Back to requests');
    await widget.click('button', 'The second one');
    await seeReply(widget, '');
    await widget.click('button', 'Back to requests');
    await widget.click('button', 'The first one');
    await seeReply(widget, 'Half of a sen');
  });

  it('that is half written is there again after the page was left, and gone once it was sent', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Import stops']);
    const before = await WidgetDriver.open({partner});
    await before.click('button', 'Import stops');
    await before.fill('Your reply', 'Half of a sen');
    await until(
      async () => (await dumpBrowserStorage()).includes('Half of a sen'),
      () => 'it is not kept',
    );
    before.element.remove();
    const after = await WidgetDriver.open({partner});
    await after.click('button', 'Import stops');
    await seeReply(after, 'Half of a sen');
    await after.fill('Your reply', 'Half of a sentence.');
    await after.click('button', 'Send reply');
    await after.seeText('Half of a sentence.');
    await until(
      async () => !(await dumpBrowserStorage()).includes('Half of'),
      () => 'it is still kept',
    );
  });

  it('that was refused is taken up again, and the mended one goes in its place', async () => {
    const widget = await openList('Import stops');
    await supportClient.faults('eu', 'status-422', {containing: 'Refuse this'});
    await widget.click('button', 'Import stops');
    await widget.fill('Your reply', 'Refuse this.');
    await widget.click('button', 'Send reply');
    await widget.click('button', 'Edit reply');
    await seeReply(widget, 'Refuse this.');
    await widget.fill('Your reply', 'Take this.');
    await widget.click('button', 'Send reply');
    await widget.seeText('Take this.');
    await until(
      () => !/Sending|Saved on this device/.test(widget.text()),
      () => widget.text(),
    );
    expect((await replyBox(widget)).value).to.equal('');
    expect(widget.text()).not.to.include('Refuse this.');
    expect(widget.query('button', 'Edit reply')).to.equal(undefined);
  });

  it('that was refused can be copied, with the reference, for another way', async () => {
    const widget = await openList('Import stops');
    await supportClient.faults('eu', 'status-422', {containing: 'Refuse this'});
    await widget.click('button', 'Import stops');
    await widget.fill('Your reply', 'Refuse this.');
    await widget.click('button', 'Send reply');
    await widget.see('button', 'Copy text');
    const {writeText} = navigator.clipboard;
    let copied = '';
    navigator.clipboard.writeText = async (text) => void (copied = text);
    try {
      await widget.click('button', 'Copy text');
      await widget.seeStatus('Copied');
      expect(copied).to.equal('Refuse this.\n\nReference: reference-of-the-test');
    } finally {
      navigator.clipboard.writeText = writeText;
    }
  });

  it('is asked for when there is none, and the complaint ends with the first letter', async () => {
    const widget = await openList('Import stops');
    await widget.click('button', 'Import stops');
    await widget.click('button', 'Send reply');
    const box = await replyBox(widget);
    await until(
      () => box.getAttribute('aria-invalid') === 'true',
      () => box.outerHTML,
    );
    expect(widget.focused()).to.equal(box);
    await widget.fill('Your reply', 'Now');
    await until(
      () => box.getAttribute('aria-invalid') !== 'true',
      () => box.outerHTML,
    );
  });
});
