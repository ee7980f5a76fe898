import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {skipHere} from '../support/skip-here.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  document.querySelectorAll('.own').forEach((own) => own.remove());
});

function addOwn(markup: string, place: Element = document.body): HTMLElement {
  place.insertAdjacentHTML('beforeend', markup);
  return place.lastElementChild as HTMLElement;
}

function seeFocus(element: HTMLElement): Promise<unknown> {
  return until(
    () => document.activeElement === element,
    () => `the focus is on ${document.activeElement?.outerHTML}`,
  );
}

describe('the page’s own launchers', () => {
  it('open and close the panel, say so to assistive technology and get the focus back', async () => {
    const own = addOwn('<a class="own" href="mailto:support@host.example">Help</a>');
    const widget = await WidgetDriver.mount();
    widget.element.launcher = 'a.own';
    widget.element.withoutLauncher = true;
    expect([own.ariaHasPopup, own.ariaExpanded]).to.deep.equal(['dialog', 'false']);
    own.click();
    await widget.see('dialog', 'Partner Support HelpCenter');
    expect(own.ariaExpanded).to.equal('true');
    await until(
      () => widget.focused().computedRole === 'tab',
      () => widget.focused().outerHTML,
    );
    await sendKeys({press: 'Escape'});
    await seeFocus(own);
    expect(own.ariaExpanded).to.equal('false');
  });

  it('may come later than the element, and fetch the panel when they are about to be used', async () => {
    const widget = await WidgetDriver.mount();
    widget.element.launcher = 'button.own';
    const own = addOwn('<button class="own">Help</button>');
    own.focus();
    expect(own.ariaHasPopup).to.equal('dialog');
    await until(
      () => widget.element.shadowRoot!.querySelector('psw-panel'),
      () => 'no panel was fetched',
    );
    own.click();
    expect(widget.element.isOpen).to.equal(true);
    widget.element.launcher = null;
    own.click();
    expect(widget.element.isOpen).to.equal(true);
  });

  it('may be a component of the page, whose button is in its shadow root', async () => {
    const own = addOwn('<div class="own" id="help"></div>');
    const button = document.createElement('button');
    own.attachShadow({mode: 'open'}).append(button);
    const widget = await WidgetDriver.mount();
    widget.element.launcher = '#help';
    button.click();
    await widget.see('dialog', 'Partner Support HelpCenter');
  });

  it('say no more of a panel once they are none any more, or the widget is gone', async () => {
    const first = addOwn('<button class="own" id="first">Help</button>');
    const second = addOwn('<button class="own" id="second">Help</button>');
    const widget = await WidgetDriver.open();
    widget.element.launcher = '#first';
    expect(first.ariaExpanded).to.equal('true');
    widget.element.launcher = '#second';
    expect([first.ariaHasPopup, first.ariaExpanded]).to.deep.equal([null, null]);
    expect(second.ariaExpanded).to.equal('true');
    widget.element.destroy();
    expect([second.ariaHasPopup, second.ariaExpanded]).to.deep.equal([null, null]);
  });

  it('stand in the place of ours when they are put into its slot', async () => {
    const widget = await WidgetDriver.mount();
    const own = addOwn('<button class="own" slot="launcher">Ask us</button>', widget.element);
    await until(
      () => own.ariaHasPopup === 'dialog',
      () => own.outerHTML,
    );
    expect(widget.query('button', 'Partner Support')).to.equal(undefined);
    expect(Math.round(innerWidth - own.getBoundingClientRect().right)).to.equal(24);
    own.focus();
    own.click();
    await widget.see('dialog', 'Partner Support HelpCenter');
    widget.element.close();
    await seeFocus(own);
  });

  it('need no script with command and commandfor', async function () {
    const isKnown = 'commandForElement' in HTMLButtonElement.prototype;
    if (!isKnown) await skipHere(this, 'the engine does not know commandfor, as Firefox before 144');
    const widget = await WidgetDriver.mount();
    widget.element.id = 'support';
    const button = (command: string) =>
      addOwn(`<button class="own" commandfor="support" command="${command}">${command}</button>`);
    const [open, toggle, close, other] = ['--open', '--toggle', '--close', '--logout'].map(button);
    open!.click();
    await widget.see('dialog', 'Partner Support HelpCenter');
    toggle!.click();
    expect(widget.element.isOpen).to.equal(false);
    toggle!.click();
    expect(widget.element.isOpen).to.equal(true);
    other!.click();
    expect(widget.element.isOpen).to.equal(true);
    close!.click();
    expect(widget.element.isOpen).to.equal(false);
  });
});
