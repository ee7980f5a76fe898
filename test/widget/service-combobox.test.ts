import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

async function openList(): Promise<{widget: WidgetDriver; field: HTMLInputElement}> {
  const widget = await WidgetDriver.openForm();
  const field = (await widget.see('combobox', 'Service Name')) as unknown as HTMLInputElement;
  field.focus();
  return {widget, field};
}

const names = (widget: WidgetDriver) => widget.all('option').map(({innerText}) => innerText.trim());

/** The option that the keyboard stands on, as the field tells assistive technology. */
function active(field: HTMLInputElement): string | undefined {
  const id = field.getAttribute('aria-activedescendant');
  return id ? (field.getRootNode() as ShadowRoot).getElementById(id)?.innerText.trim() : undefined;
}

describe('Service Name', () => {
  it('offers the whole catalogue by the arrow keys', async () => {
    const {widget, field} = await openList();
    await sendKeys({press: 'ArrowDown'});
    await widget.see('option', 'Zoho CRM');
    expect(names(widget)).to.have.length(53);
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    await until(
      () => active(field) === 'Zoho CRM',
      () => String(active(field)),
    );
  });

  it('narrows to what is typed, names that begin with it first', async () => {
    const {widget} = await openList();
    await sendKeys({type: 'ma'});
    await widget.see('option', 'Zoho Mail');
    expect(names(widget).slice(0, 4)).to.deep.equal([
      'Zoho Marketing Automation',
      'Zoho Marketing Plus',
      'Zoho Mail',
      'Zoho Marketplace',
    ]);
  });

  it('takes the option that the keyboard stands on, and does not submit the form', async () => {
    const {widget, field} = await openList();
    await sendKeys({type: 'desk'});
    await widget.see('option', 'Zoho Desk');
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    await until(
      () => field.value === 'Zoho Desk' && !widget.query('option'),
      () => field.value,
    );
    expect(widget.text()).not.to.include('need your attention');
  });

  it('offers all again when a chosen service is to be replaced', async () => {
    const {widget, field} = await openList();
    await widget.fill('Service Name', 'Zoho Desk', 'combobox');
    await sendKeys({press: 'Escape'});
    field.click();
    await until(
      () => names(widget).length === 53,
      () => String(names(widget)),
    );
  });

  it('goes round from the last to the first', async () => {
    const {widget, field} = await openList();
    await sendKeys({press: 'ArrowUp'});
    await widget.see('option', 'Zoho CRM');
    await until(
      () => active(field) === 'Zoho Marketplace',
      () => String(active(field)),
    );
    await sendKeys({press: 'ArrowDown'});
    await until(
      () => active(field) === 'Zoho CRM',
      () => String(active(field)),
    );
  });

  it('offers a name that the catalogue does not have as it was typed', async () => {
    const {widget, field} = await openList();
    await sendKeys({type: 'Own extension'});
    await widget.see('option', 'Use “Own extension”');
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    await until(
      () => !widget.query('option'),
      () => widget.outline(),
    );
    expect(field.value).to.equal('Own extension');
  });

  it('closes its list by Escape, and the panel only by the next', async () => {
    const {widget} = await openList();
    await sendKeys({press: 'ArrowDown'});
    await widget.see('option', 'Zoho CRM');
    await sendKeys({press: 'Escape'});
    await until(
      () => !widget.query('option'),
      () => widget.outline(),
    );
    expect(widget.query('dialog')).not.to.equal(undefined);
    await sendKeys({press: 'Escape'});
    await until(
      () => !widget.query('dialog'),
      () => 'the panel is still open',
    );
  });

  it('shows its list under the field, as wide as the field, and within the page', async () => {
    const {widget, field} = await openList();
    field.click();
    const list = await widget.see('listbox', 'Services');
    const box = field.getBoundingClientRect();
    await until(
      () => Math.abs(list.getBoundingClientRect().width - box.width) < 1,
      () => JSON.stringify(list.getBoundingClientRect()),
    );
    const placed = list.getBoundingClientRect();
    expect(placed.left).to.be.closeTo(box.left, 1);
    expect(placed.top >= box.bottom || placed.bottom <= box.top).to.equal(true);
    expect(placed.top).to.be.at.least(0);
    expect(placed.bottom).to.be.at.most(innerHeight);
  });

  it('opens its list by the button beside it, also without a mouse', async () => {
    const {widget} = await openList();
    (await widget.see('button', 'Show services')).click();
    await widget.see('option', 'Zoho CRM');
  });

  it('submits the form by Enter when no option is chosen', async () => {
    const {widget} = await openList();
    await sendKeys({press: 'Enter'});
    await widget.seeText('5 fields need your attention:');
  });

  it('keeps what was typed by Enter while the list is open, and submits nothing', async () => {
    const {widget, field} = await openList();
    await sendKeys({type: 'crm'});
    await widget.see('option', 'Zoho CRM');
    await sendKeys({press: 'Enter'});
    await until(
      () => names(widget).length === 0,
      () => names(widget).join(),
    );
    expect(field.value).to.equal('crm');
    expect(widget.text()).not.to.include('need your attention');
  });

  it('can be chosen by mouse', async () => {
    const {widget, field} = await openList();
    field.click();
    const option = await widget.see('option', 'Zoho Books');
    // A finger that scrolls the list lands on an option as well, and chooses nothing.
    option.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    option.dispatchEvent(new PointerEvent('pointercancel', {bubbles: true}));
    expect(field.value).to.equal('');
    const pressed = new MouseEvent('mousedown', {bubbles: true, cancelable: true});
    option.dispatchEvent(pressed);
    expect(pressed.defaultPrevented, 'the field keeps the focus').to.equal(true);
    option.click();
    await until(
      () => field.value === 'Zoho Books',
      () => field.value,
    );
    expect(widget.focused()).to.equal(field);
  });

  it('offers, finds and keeps a service by its name in the reader’s language', async () => {
    const widget = await WidgetDriver.openForm();
    widget.element.setAttribute('locale', 'fr');
    await widget.fill('Nom du service', 'modules', 'combobox');
    await widget.click('option', 'Modules complémentaires Zoho Writer');
    const field = (await widget.see('combobox', 'Nom du service')) as unknown as HTMLInputElement;
    await until(
      () => field.value === 'Modules complémentaires Zoho Writer',
      () => `the field holds ${field.value}`,
    );
    await widget.seeText('Modules complémentaires Zoho Writer se mesure en crédits d’automatisation');
    widget.element.setAttribute('locale', 'en');
    await until(
      () => field.value === 'Zoho Writer add-ons',
      () => `the field holds ${field.value}`,
    );
  });
});
