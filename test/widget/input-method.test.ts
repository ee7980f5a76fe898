import {expect} from 'chai';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

describe('what an input method is typing into Service Name', () => {
  // One that the list knows, and one that it does not: then Enter submits the form.
  for (const text of ['desk', '勘定']) {
    it(`is neither sent nor replaced by the keys that choose among its readings: ${text}`, async () => {
      const widget = await WidgetDriver.openForm();
      await widget.fill('Service Name', text, 'combobox');
      await widget.see('option');
      const field = (await widget.see('combobox', 'Service Name')) as unknown as HTMLInputElement;
      const press = (key: string, isComposing: boolean) =>
        field.dispatchEvent(new KeyboardEvent('keydown', {key, isComposing, bubbles: true, cancelable: true}));
      for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) expect(press(key, true), key).to.equal(true);
      expect(field.value).to.equal(text);
      expect(field.hasAttribute('aria-activedescendant')).to.equal(false);
      expect(widget.text()).not.to.include('need your attention');
      // Once it is done, they are the list's again.
      expect(press('ArrowDown', false)).to.equal(false);
    });
  }
});
