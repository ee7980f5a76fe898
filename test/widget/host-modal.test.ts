import {emulateMedia, setViewport, sendKeys, sendMouse} from '@web/test-runner-commands';
import {expect} from 'chai';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

before(async () => {
  await setViewport({width: 1280, height: 800});
  await emulateMedia({reducedMotion: 'reduce'});
});

afterEach(() => {
  document.querySelectorAll('partner-support-widget, dialog').forEach((each) => each.remove());
});

/** A modal dialog of the page, with a button that counts how often it was pressed. */
function showModal(): {dialog: HTMLDialogElement; press: HTMLButtonElement; pressed: () => number} {
  const dialog = document.createElement('dialog');
  const press = document.createElement('button');
  let count = 0;
  press.textContent = 'Of the page';
  press.addEventListener('click', () => count++);
  dialog.append(press);
  document.body.append(dialog);
  dialog.showModal();
  return {dialog, press, pressed: () => count};
}

/** Clicks where the element is, as a mouse does: what is inert is not hit. */
async function clickAt(element: HTMLElement): Promise<void> {
  const {left, top, width, height} = element.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
}

/** Resolves as soon as the element can be hit by a mouse. */
function canBeHit(element: HTMLElement): Promise<unknown> {
  return until(
    () => {
      const {left, top, width, height} = element.getBoundingClientRect();
      let hit = document.elementFromPoint(left + width / 2, top + height / 2);
      while (hit?.shadowRoot) {
        const inner = hit.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
        if (!inner || inner === hit) break;
        hit = inner;
      }
      return hit && (hit === element || element.contains(hit));
    },
    () => 'something lies over it, or it is inert',
  );
}

describe('a modal dialog of the page', () => {
  it('leaves the launcher to be pressed, and the panel to be worked with, beside itself', async () => {
    const widget = await WidgetDriver.mount();
    const launcher = await widget.see('button', 'Partner Support');
    const {dialog, press, pressed} = showModal();
    await canBeHit(launcher);
    await clickAt(launcher);
    await until(
      () => widget.element.isOpen,
      () => 'the panel is closed',
    );
    const panel = (launcher.getRootNode() as ShadowRoot).querySelector('psw-panel')!.shadowRoot!;
    const tab = await until(
      () => panel.querySelector<HTMLElement>('#tab-add-ticket'),
      () => 'no tab',
    );
    await canBeHit(tab);
    await clickAt(tab);
    await until(
      () => panel.activeElement === tab,
      () => `the focus is on ${panel.activeElement?.outerHTML}`,
    );
    await clickAt(press);
    expect(pressed()).to.equal(1);
    expect(dialog.open).to.equal(true);
    expect(widget.element.isOpen).to.equal(true);
  });

  it('takes an open panel along with what was typed, and gives it back when it closes', async () => {
    // Low, so that it has scrolled to the field.
    await setViewport({width: 1280, height: 500});
    const widget = await WidgetDriver.openForm();
    await widget.fill('Subject', 'half a thought');
    const field = (await widget.see('textbox', 'Subject')) as unknown as HTMLInputElement;
    const before = JSON.stringify(field.getBoundingClientRect());
    const {dialog} = showModal();
    await until(
      () => dialog.childElementCount > 1,
      () => 'it does not come along',
    );
    // Where a browser does not know how to move, the form is at its start again.
    const isMoved = 'moveBefore' in Element.prototype;
    if (!isMoved) field.scrollIntoView({block: 'nearest'});
    await canBeHit(field);
    expect(field.value).to.equal('half a thought');
    if (isMoved) expect(JSON.stringify(field.getBoundingClientRect())).to.equal(before);
    await clickAt(field);
    await sendKeys({type: ' and a half'});
    expect(field.value).to.match(/and a half/);
    dialog.close();
    await until(
      () => widget.query('textbox', 'Subject'),
      () => 'it has not come back',
    );
    expect(dialog.childElementCount).to.equal(1);
    field.focus();
    await canBeHit(field);
    expect(widget.element.isOpen).to.equal(true);
    await setViewport({width: 1280, height: 800});
  });

  it('may go with all of the page: a widget that is put into the next one works there', async () => {
    const widget = await WidgetDriver.mount();
    const {dialog} = showModal();
    await until(
      () => dialog.childElementCount === 2,
      () => 'the widget is not in the dialog',
    );
    const own = document.createElement('button');
    own.className = 'own';
    widget.element.launcher = '.own';
    // As a page that changes without loading does, all in one task.
    dialog.remove();
    widget.element.remove();
    document.body.append(own, widget.element);
    const launcher = await widget.see('button', 'Partner Support');
    await canBeHit(launcher);
    own.click();
    await widget.see('dialog', 'Partner Support HelpCenter');
    own.remove();
  });

  it('gives the widget back when it is taken out of the page, or the widget is', async () => {
    const widget = await WidgetDriver.open();
    const {dialog} = showModal();
    await until(
      () => dialog.childElementCount === 2,
      () => 'the widget is not in the dialog',
    );
    dialog.remove();
    await widget.see('dialog', 'Partner Support HelpCenter');
    const next = showModal();
    await until(
      () => next.dialog.childElementCount === 2,
      () => 'the widget is not in the second dialog',
    );
    widget.element.remove();
    await until(
      () => next.dialog.childElementCount === 1,
      () => 'something was left in the dialog',
    );
    next.dialog.remove();
    document.body.append(widget.element);
    await widget.see('button', 'Partner Support');
  });

  it('shows the widget as it was and as the page goes on to set it: corner, colours, density', async () => {
    const widget = await WidgetDriver.open();
    widget.element.position = 'top-start';
    widget.element.theme = 'dark';
    widget.element.density = 'compact';
    widget.element.style.setProperty('--partner-support-accent', '#ffeb3b');
    const launcher = await widget.see('button', 'Partner Support');
    const look = () => JSON.stringify([launcher.getBoundingClientRect(), getComputedStyle(launcher).backgroundColor]);
    const before = look();
    showModal();
    await canBeHit(launcher);
    expect(look()).to.equal(before);
    widget.element.theme = 'light';
    await until(
      () => getComputedStyle(launcher).colorScheme === 'light',
      () => 'what the page sets meanwhile does not arrive',
    );
  });
});
