import {expect} from 'chai';
import {draftStoreOf} from '../../src/widget/storage/draft-store.ts';
import {outboxStoreOf} from '../../src/widget/storage/outbox-store.ts';
import {fileTickets} from '../support/file-tickets.ts';
import {seeNot} from '../support/form-values.ts';
import {ownerOf, seeStored} from '../support/stored-drafts.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

const drafts = draftStoreOf('eu');
const outbox = outboxStoreOf('eu');
const {latest} = drafts;
const {put} = outbox;

afterEach(async () => {
  drafts.latest = latest;
  outbox.put = put;
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.start('eu');
  await supportClient.faults('eu', 'none');
});

/** What can be waited for, and let go by hand. */
function gate(): {readonly passed: Promise<void>; pass(): void} {
  let pass = (): void => {};
  const passed = new Promise<void>((resolve) => (pass = resolve));
  return {passed, pass: () => pass()};
}

async function openTicket(partner: string): Promise<WidgetDriver> {
  const widget = await WidgetDriver.open({partner});
  await widget.click('button', 'Import stops');
  await widget.see('textbox', 'Your reply');
  return widget;
}

function seeReply(widget: WidgetDriver, text: string): Promise<unknown> {
  const box = () => widget.query('textbox', 'Your reply') as unknown as HTMLTextAreaElement | undefined;
  return until(
    () => box()?.value === text,
    () => `“${box()?.value}” in: ${widget.text()}`,
  );
}

describe('a reply in writing', () => {
  let partner: string;
  beforeEach(async () => {
    partner = supportClient.newPartner();
    await fileTickets(partner, ['Import stops']);
  });

  async function leftBehind(text: string): Promise<void> {
    const widget = await openTicket(partner);
    await widget.fill('Your reply', text);
    await seeStored(text);
    widget.element.remove();
  }

  for (const [what, typed, stays] of [
    ['keeps what was typed on', 'Sent first. And one more', 'And one more'],
    ['keeps all where what is being sent was changed', 'Sent last. And one more', 'Sent last. And one more'],
  ] as const) {
    it(`${what} while it is written down to be sent`, async () => {
      const widget = await openTicket(partner);
      const asked = gate();
      const held = gate();
      outbox.put = async (entry) => {
        asked.pass();
        await held.passed;
        await put(entry);
      };
      await widget.fill('Your reply', 'Sent first.');
      await widget.click('button', 'Send reply');
      await asked.passed;
      await widget.fill('Your reply', typed);
      held.pass();
      await seeReply(widget, stays);
      await widget.seeText('Partner now Sent first.');
      await seeNot(widget, /Sending|Saved on this device/);
      await seeStored(stays);
      await seeStored('Sent first', false);
    });
  }

  it('stands after one that was kept, where it was begun before that was read', async () => {
    await leftBehind('Half of a sentence');
    const held = gate();
    drafts.latest = async (...of) => {
      await held.passed;
      return latest.apply(drafts, of);
    };
    const widget = await openTicket(partner);
    await widget.fill('Your reply', 'Begun anew');
    held.pass();
    await seeReply(widget, 'Half of a sentence\n\nBegun anew');
    await seeStored('Begun anew');
    expect((await drafts.all(ownerOf(partner))).length).to.equal(1);
    await widget.click('button', 'Send reply');
    await seeReply(widget, '');
    await seeStored('Half of a sentence', false);
  });

  /** A reply that waits on this device, and its draft, as if the page had ended before that was removed. */
  async function leftInTheMiddle(text: string): Promise<void> {
    await leftBehind(text);
    const [stored] = await drafts.all(ownerOf(partner));
    const widget = await openTicket(partner);
    await seeReply(widget, text);
    await supportClient.stop('eu');
    await widget.click('button', 'Send reply');
    await widget.seeStatus('Saved on this device');
    widget.element.remove();
    await drafts.put(stored!);
    await supportClient.start('eu');
  }

  const seeNoDraft = () =>
    until(
      async () => (await drafts.all(ownerOf(partner))).length === 0,
      () => 'the draft is still kept',
    );

  it('is not there beside the same on its way, after the page was left in the middle of sending', async () => {
    await leftInTheMiddle('On its way');
    await supportClient.faults('eu', 'status-503', {count: 100, containing: 'On its way'});
    const widget = await openTicket(partner);
    await seeNoDraft();
    await seeReply(widget, '');
    await widget.seeText('Saved on this device On its way');
  });

  it('is not there any more once it was sent, after the page was left in the middle of that', async () => {
    await leftInTheMiddle('Sent by now');
    const widget = await WidgetDriver.open({partner});
    await seeStored('Sent by now', false);
    await widget.click('button', 'Import stops');
    await widget.seeText('Partner now Sent by now');
    await seeReply(widget, '');
  });
});
