import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

before(() => emulateMedia({reducedMotion: 'reduce'}));

afterEach(() => {
  document.querySelectorAll('partner-support-widget, dialog').forEach((each) => each.remove());
});

describe('a modal dialog of the page', () => {
  it('may be there before the panel is: what that is dressed in stays when the dialog closes', async () => {
    const usual = await WidgetDriver.open();
    const look = (panel: HTMLElement) => {
      const {backgroundColor, color, borderRadius, boxShadow} = getComputedStyle(panel);
      return [backgroundColor, color, borderRadius, boxShadow].join();
    };
    const asUsual = look(await usual.see('dialog', 'Partner Support HelpCenter'));
    usual.element.remove();
    const widget = await WidgetDriver.mount();
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.showModal();
    await until(
      () => dialog.childElementCount === 1,
      () => 'the widget is not in the dialog',
    );
    await widget.element.open();
    // What a page's own colours make hard to read is mended there as well.
    widget.element.style.setProperty('--partner-support-surface', '#eef2f5');
    widget.element.style.setProperty('--partner-support-text', '#aab4bd');
    widget.element.theme = 'light';
    const layer = () =>
      [dialog.lastElementChild, widget.element].map((at) => at?.shadowRoot?.querySelector('div')).find(Boolean)!;
    const isMended = () => getComputedStyle(layer()).getPropertyValue('--psw-text').startsWith('rgb');
    await until(isMended, () => 'the colours are not mended');
    dialog.close();
    const panel = await widget.see('dialog', 'Partner Support HelpCenter');
    expect(isMended()).to.equal(true);
    widget.element.removeAttribute('style');
    widget.element.theme = null;
    await until(
      () => look(panel) === asUsual,
      () => `${look(panel)} in the place of ${asUsual}`,
    );
  });
});
