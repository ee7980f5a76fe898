import {expect} from 'chai';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

describe('a page that answers an event by calling the widget', () => {
  it('may ask for a tab before it opens, and to close before it closes: each is told once', async () => {
    const widget = await WidgetDriver.mount();
    const {element} = widget;
    const told: string[] = [];
    element.addEventListener('partner-support-open', () => {
      if (told.push('open') < 5) void element.open('add-ticket');
    });
    element.addEventListener('partner-support-close', () => {
      if (told.push('close') < 5) element.close();
    });
    expect(await element.open()).to.equal(true);
    await widget.see('textbox', 'Subject');
    element.close();
    expect(element.isOpen).to.equal(false);
    expect(told).to.deep.equal(['open', 'close']);
  });

  it('may take it out before it opens: it stays closed', async () => {
    const {element} = await WidgetDriver.mount();
    await element.open();
    element.close();
    element.addEventListener('partner-support-open', () => element.remove(), {once: true});
    expect(await element.open()).to.equal(false);
    expect(element.isOpen).to.equal(false);
  });

  it('may destroy it as soon as it is open: calls that wait come to nothing', async () => {
    const {element} = await WidgetDriver.mount();
    element.addEventListener('partner-support-opened', () => element.destroy());
    const calls = [element.open(), element.toggle(), element.open()];
    expect(await Promise.all(calls)).to.deep.equal([true, false, false]);
  });
});
