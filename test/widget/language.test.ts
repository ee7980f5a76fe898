import {expect} from 'chai';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

const page = document.documentElement;
const usual = {lang: page.lang, dir: page.dir};

afterEach(() => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  Object.assign(page, usual);
});

/** Resolves once there is a button of that name. */
const seeButton = (widget: WidgetDriver, name: string) => widget.see('button', name);

describe('the language of the widget', () => {
  it('is the page’s, in the launcher and in the panel', async () => {
    page.lang = 'de-AT';
    const widget = await WidgetDriver.mount();
    await widget.click('button', 'Partnersupport');
    const dialog = await widget.see('dialog', 'Partnersupport-Hilfecenter');
    await widget.see('tab', 'Ticket hinzufügen');
    expect(dialog.querySelector<HTMLElement>('.content')!.lang).to.equal('de');
  });

  it('changes with the attribute, before and after the first opening', async () => {
    const widget = await WidgetDriver.mount();
    await seeButton(widget, 'Partner Support');
    widget.element.setAttribute('locale', 'de');
    await widget.click('button', 'Partnersupport');
    await widget.click('tab', 'Ticket hinzufügen');
    await widget.fill('Betreff', 'Der Import hält an');
    widget.element.setAttribute('locale', 'en');
    expect(((await widget.see('textbox', 'Subject')) as unknown as HTMLInputElement).value).to.equal(
      'Der Import hält an',
    );
    await seeButton(widget, 'Close');
    expect(widget.text()).not.to.match(/Ticket hinzufügen|Schließen|Betreff/);
  });

  it('changes with the page while the panel is there, also around a shadow host', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const widget = await WidgetDriver.open();
    host.attachShadow({mode: 'open'}).append(widget.element);
    await widget.element.open();
    page.lang = 'de';
    await widget.see('dialog', 'Partnersupport-Hilfecenter');
    expect(widget.query('button', 'Partnersupport')).not.to.equal(undefined);
    host.lang = 'en';
    await widget.see('dialog', 'Partner Support HelpCenter');
    host.remove();
  });

  it('follows an element that is moved', async () => {
    const german = document.createElement('div');
    german.lang = 'de';
    document.body.append(german);
    const widget = await WidgetDriver.open();
    german.append(widget.element);
    await widget.click('button', 'Partnersupport');
    await widget.see('dialog', 'Partnersupport-Hilfecenter');
    german.remove();
  });

  it('is the last one that was asked for, however fast they change', async () => {
    const widget = await WidgetDriver.open();
    for (const tag of ['de', 'fr', 'ja', 'pl', 'de', 'en', 'de']) widget.element.setAttribute('locale', tag);
    await widget.see('dialog', 'Partnersupport-Hilfecenter');
    for (const tag of ['fr', 'de', 'en']) widget.element.setAttribute('locale', tag);
    await widget.see('dialog', 'Partner Support HelpCenter');
  });

  it('does not watch the page when it is gone', async () => {
    const widget = await WidgetDriver.open();
    widget.element.remove();
    page.lang = 'de';
    const panel = widget.element.shadowRoot!.querySelector('psw-panel')!;
    await panel.updateComplete;
    expect(panel.shadowRoot!.textContent).to.include('Partner Support HelpCenter');
    document.body.append(widget.element);
    await until(
      () => panel.shadowRoot!.textContent.includes('Partnersupport-Hilfecenter'),
      () => 'it still speaks English',
    );
  });

  it('leaves the side on which the panel stands to the page’s direction, at once', async () => {
    const widget = await WidgetDriver.open();
    const dialog = await widget.see('dialog');
    const start = () => dialog.getBoundingClientRect().left;
    const left = start();
    page.dir = 'rtl';
    expect(start()).to.be.lessThan(left);
    expect(getComputedStyle(dialog.querySelector('.content')!).direction).to.equal('ltr');
  });
});
