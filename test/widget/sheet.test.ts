import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

const phone = {width: 390, height: 844};

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  for (const name of ['height', 'scale', 'offsetTop']) Reflect.deleteProperty(visualViewport!, name);
  await setViewport({width: 1280, height: 800});
  await emulateMedia({reducedMotion: 'no-preference'});
});

/** What a browser tells when an on-screen keyboard comes, when what it leaves is moved, or when somebody zooms in. */
function tell(name: 'height' | 'scale' | 'offsetTop', value: number): void {
  Object.defineProperty(visualViewport, name, {value, configurable: true});
  visualViewport!.dispatchEvent(new Event(name === 'offsetTop' ? 'scroll' : 'resize'));
}

async function openedOn(viewport: {
  width: number;
  height: number;
}): Promise<{widget: WidgetDriver; sheet: HTMLElement}> {
  await setViewport(viewport);
  const widget = await WidgetDriver.openForm();
  return {widget, sheet: await widget.see('dialog', 'Partner Support HelpCenter')};
}

describe('the sheet of a phone', () => {
  it('ends above the keyboard, with the button in sight, and fills the screen again', async () => {
    const {widget, sheet} = await openedOn(phone);
    tell('height', 500);
    const submit = await widget.see('button', 'Submit Ticket');
    expect(sheet.getBoundingClientRect().height).to.equal(500);
    // It rises as it opens.
    await until(
      () => submit.getBoundingClientRect().bottom < 500,
      () => `it ends at ${submit.getBoundingClientRect().bottom}`,
    );
    tell('height', phone.height);
    expect(sheet.getBoundingClientRect().height).to.equal(phone.height);
  });

  it('stays within what can be seen of a page that is moved below the keyboard', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const {widget, sheet} = await openedOn(phone);
    const from = () => [sheet.getBoundingClientRect().top, sheet.getBoundingClientRect().bottom];
    tell('height', 500);
    for (const offset of [120, 344, 40]) {
      tell('offsetTop', offset);
      expect(from()).to.deep.equal([offset, offset + 500]);
    }
    // As it is when it is opened there.
    widget.element.close();
    await widget.element.open();
    await widget.see('dialog', 'Partner Support HelpCenter');
    expect(from()).to.deep.equal([40, 540]);
    tell('offsetTop', 0);
    tell('height', phone.height);
    expect(from()).to.deep.equal([0, phone.height]);
  });

  it('brings what is typed into above the keyboard', async () => {
    const {widget} = await openedOn(phone);
    const field = await widget.see('textbox', 'ZOID');
    field.focus();
    tell('height', 500);
    await until(
      () => field.getBoundingClientRect().bottom < 500,
      () => `it ends at ${field.getBoundingClientRect().bottom}`,
    );
  });

  it('stays as it is where somebody zooms in', async () => {
    const {sheet} = await openedOn(phone);
    Object.defineProperty(visualViewport, 'scale', {value: 2, configurable: true});
    tell('height', phone.height / 2);
    expect(sheet.getBoundingClientRect().height).to.equal(phone.height);
  });
});

describe('a sheet that the browser closes by itself', () => {
  // As by the second step back of a phone, which cannot be prevented.
  const closeNatively = (sheet: HTMLElement) => (sheet as HTMLDialogElement).close();

  it('is closed for the page as well, and the launcher has the focus', async () => {
    const {widget, sheet} = await openedOn(phone);
    let closed = 0;
    widget.element.addEventListener('partner-support-closed', () => closed++);
    closeNatively(sheet);
    await until(
      () => closed === 1 && !widget.element.isOpen,
      () => `closed ${closed} times`,
    );
    expect(widget.focused()).to.equal(await widget.see('button', 'Partner Support'));
    await widget.element.open();
    await widget.see('dialog', 'Partner Support HelpCenter');
  });

  it('comes back where the page prevents that it closes', async () => {
    const {widget, sheet} = await openedOn(phone);
    widget.element.addEventListener('partner-support-close', (event) => event.preventDefault());
    closeNatively(sheet);
    expect(sheet.matches(':modal')).to.equal(false);
    await until(
      () => sheet.matches(':modal'),
      () => 'it is closed',
    );
    expect(widget.element.isOpen).to.equal(true);
  });
});

describe('the panel at a desk', () => {
  it('does not follow the visible part of the page', async () => {
    const {sheet} = await openedOn({width: 1280, height: 800});
    const {height} = sheet.getBoundingClientRect();
    tell('height', 500);
    expect(sheet.getBoundingClientRect().height).to.equal(height);
  });
});
