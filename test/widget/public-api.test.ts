import {expect} from 'chai';
import {PartnerSupportWidget} from '../../src/widget/index.ts';
import {warningsOf} from '../support/console-warnings.ts';
import {listenersLeft} from '../support/listeners-left.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

describe('properties and attributes', () => {
  it('stand for each other', () => {
    const element = document.createElement('partner-support-widget');
    for (const [property, attribute] of [
      ['dataCenter', 'data-center'],
      ['tokenUrl', 'token-url'],
      ['endpointCom', 'endpoint-com'],
      ['endpointEu', 'endpoint-eu'],
      ['locale', 'locale'],
      ['launcher', 'launcher'],
      ['theme', 'theme'],
      ['contrast', 'contrast'],
      ['density', 'density'],
      ['position', 'position'],
      ['offsetInline', 'offset-inline'],
      ['offsetBlock', 'offset-block'],
    ] as const) {
      expect(element[property], property).to.equal(null);
      Object.assign(element, {[property]: 'x'});
      expect(element.getAttribute(attribute), attribute).to.equal('x');
      element.setAttribute(attribute, 'y');
      expect(element[property], property).to.equal('y');
      element[property] = null;
      expect(element.hasAttribute(attribute), attribute).to.equal(false);
    }
    for (const [property, attribute] of [
      ['deepLink', 'deep-link'],
      ['withoutLauncher', 'without-launcher'],
    ] as const) {
      element[property] = true;
      expect(element.getAttribute(attribute)).to.equal('');
      element[property] = false;
      expect(element.hasAttribute(attribute)).to.equal(false);
    }
  });

  it('count when they were set before the element was defined, and those of others stay', () => {
    const getToken = () => 'token';
    class Late extends PartnerSupportWidget {}
    const element = document.createElement('late-widget') as PartnerSupportWidget & {ofTheHost?: string};
    Object.assign(element, {getToken, theme: 'dark', withoutLauncher: true, offsetBlock: '40', ofTheHost: 'kept'});
    document.body.append(element);
    customElements.define('late-widget', Late);
    expect(Object.keys(element)).to.deep.equal(['ofTheHost']);
    expect(element.ofTheHost).to.equal('kept');
    expect(element.getToken).to.equal(getToken);
    expect(element.outerHTML).to.include('theme="dark"').and.to.include('without-launcher=""');
    element.remove();
  });

  it('of the page’s own are left as they are, even those that cannot be changed', () => {
    class Upgraded extends PartnerSupportWidget {}
    const element = document.createElement('upgraded-widget') as PartnerSupportWidget;
    Object.defineProperty(element, 'fixed', {value: 1, enumerable: true});
    Object.defineProperty(element, 'asked', {get: () => 2, enumerable: true, configurable: true});
    Object.assign(element, {isOpen: true, theme: 'dark'});
    document.body.append(element);
    customElements.define('upgraded-widget', Upgraded);
    expect(element.shadowRoot!.querySelector('button')!.checkVisibility()).to.equal(true);
    expect(element.isOpen).to.equal(false);
    expect(element.theme).to.equal('dark');
    expect(Object.getOwnPropertyDescriptor(element, 'asked')!.get).to.be.a('function');
    element.remove();
  });

  it('move the launcher by pixels and lengths; what is no length is left aside', async () => {
    const widget = await WidgetDriver.mount();
    const launcher = await widget.see('button', 'Partner Support');
    const distance = () => Math.round(innerWidth - launcher.getBoundingClientRect().right);
    for (const [value, expected] of [
      ['40', 40],
      ['2rem', 32],
      ['calc(1px + 2px)', 3],
      ['1px; color: red', 24],
      ['auto', 24],
      ['url(https://host.example)', 24],
      [null, 24],
    ] as const) {
      widget.element.offsetInline = value;
      expect(distance(), String(value)).to.equal(expected);
    }
  });

  it('that cannot be are told once, in one line each, when the panel comes', async () => {
    const widget = await WidgetDriver.mount({dataCenter: 'moon', getToken: () => Promise.reject(new Error('nobody'))});
    const {element} = widget;
    Object.assign(element, {
      theme: 'neon',
      position: '"><script>',
      offsetBlock: 'url(x)',
      density: 'x'.repeat(100_000),
    });
    element.setAttribute('launcher', '[');
    element.dataset['more'] = 'of the host';
    const warnings = await warningsOf(async () => {
      await element.open();
      element.theme = 'light';
      element.theme = 'neon' as 'light';
    });
    const told = warnings.filter((warning) => warning.includes('left aside'));
    expect(told.length).to.equal(6);
    expect(told.every((warning) => warning.length < 200)).to.equal(true);
    await widget.see('dialog', 'Partner Support HelpCenter');
  });
});

describe('the methods', () => {
  it('show and hide the launcher, and leave the panel as it is', async () => {
    const widget = await WidgetDriver.open();
    widget.element.hide();
    expect(widget.query('button', 'Partner Support')).to.equal(undefined);
    await widget.see('dialog', 'Partner Support HelpCenter');
    widget.element.show();
    await widget.see('button', 'Partner Support');
  });

  it('identify whoever has signed in', async () => {
    const widget = await WidgetDriver.mount();
    const getToken = () => Promise.reject(new Error('nobody'));
    widget.element.identify(getToken);
    expect(widget.element.getToken).to.equal(getToken);
    const needed = new Promise((resolve) => {
      widget.element.addEventListener('partner-support-sign-in-needed', resolve, {once: true});
    });
    await widget.element.open();
    await needed;
  });

  it('destroy leaves no element, no listener and nothing in memory, and it can be put back', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fill('Subject', 'half a thought');
    const seen: string[] = [];
    for (const type of ['closed', 'destroyed'] as const) {
      widget.element.addEventListener(`partner-support-${type}`, () => seen.push(type));
    }
    const listening = listenersLeft();
    // Which are mended as the person's wishes change.
    widget.element.style.setProperty('--partner-support-surface', '#ffffff');
    const {adoptedStyleSheets: sheets} = widget.element.shadowRoot!;
    const before = sheets.length;
    widget.element.contrast = 'more';
    await until(
      () => sheets.length > before,
      () => 'nothing is mended',
    );
    widget.element.deepLink = true;
    widget.element.launcher = 'body';
    widget.element.remove();
    document.body.append(widget.element);
    widget.element.destroy();
    expect(listening()).to.deep.equal([]);
    expect(seen).to.deep.equal(['closed', 'destroyed']);
    expect(document.querySelector('partner-support-widget')).to.equal(null);
    expect(widget.element.shadowRoot!.querySelector('psw-panel')).to.equal(null);
    expect(await widget.element.open()).to.equal(false);

    widget.element.launcher = null;
    document.body.append(widget.element);
    await widget.click('button', 'Partner Support');
    await widget.see('tab', 'Requests');
    expect(widget.all('dialog')).to.have.length(1);
  });
});
