import {expect} from 'chai';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => {
  document.querySelectorAll('partner-support-widget, dialog').forEach((each) => each.remove());
});

function showModal(): HTMLDialogElement {
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.showModal();
  return dialog;
}

function isIn(dialog: HTMLDialogElement): Promise<unknown> {
  return until(
    () => dialog.childElementCount === 1,
    () => 'the widget is not in the dialog',
  );
}

describe('a modal dialog over another', () => {
  it('gives the widget to the one behind it when it is taken out of the page', async () => {
    const widget = await WidgetDriver.open();
    const [outer, inner] = [showModal(), showModal()];
    await isIn(inner);
    inner.remove();
    await isIn(outer);
    expect(widget.element.isOpen).to.equal(true);
  });

  it('has the widget where it was shown last, wherever it stands in the page', async () => {
    await WidgetDriver.open();
    const [first, second] = [showModal(), showModal()];
    await isIn(second);
    first.close();
    // Nobody presses two buttons within a frame.
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    first.showModal();
    await isIn(first);
  });
});
