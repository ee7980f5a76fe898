import '../../src/widget/index.ts';
import type {PartnerSupportWidget} from '../../src/widget/index.ts';
import {supportClient} from './support-client.ts';
import {includes, isNamed, mayHaveRole, textOf, visible, type Accessible} from './accessible-tree.ts';
import {until} from './until.ts';

export interface WidgetOptions {
  /** `null` for an element without the attribute. */
  readonly dataCenter?: string | null;
  readonly partner?: string;
  readonly sub?: string;
  readonly email?: string;
  readonly access?: boolean;
  readonly getToken?: PartnerSupportWidget['getToken'];
}

/** Acts on a widget and looks at it as a person would: by role and name, through every shadow root. */
export class WidgetDriver {
  readonly element: PartnerSupportWidget;
  readonly partner: string;

  private constructor(element: PartnerSupportWidget, partner: string) {
    this.element = element;
    this.partner = partner;
  }

  /** Puts a widget into the page, for a partner whom no other test knows. */
  static async mount(options: WidgetOptions = {}): Promise<WidgetDriver> {
    const {dataCenter = 'eu', partner = supportClient.newPartner(), getToken, ...person} = options;
    const regions = await supportClient.regions();
    const element = document.createElement('partner-support-widget');
    if (dataCenter !== null) element.setAttribute('data-center', dataCenter);
    element.setAttribute('endpoint-com', `${regions.com}/v1`);
    element.setAttribute('endpoint-eu', `${regions.eu}/v1`);
    element.setAttribute('token-url', supportClient.tokenUrl({partner, ...person}));
    if (getToken) element.getToken = getToken;
    document.body.append(element);
    return new WidgetDriver(element, partner);
  }

  /** {@link mount}, with the panel open. */
  static async open(options: WidgetOptions = {}): Promise<WidgetDriver> {
    const widget = await WidgetDriver.mount(options);
    await widget.click('button', 'Partner Support');
    await widget.see('dialog', 'Partner Support HelpCenter');
    return widget;
  }

  /** {@link open}, on the tab Add Ticket. */
  static async openForm(options: WidgetOptions = {}): Promise<WidgetDriver> {
    const widget = await WidgetDriver.open(options);
    await widget.click('tab', 'Add Ticket');
    return widget;
  }

  /** Every visible element of a role; of those, the ones whose name is, or matches, `name`. */
  all(role: string, name?: string | RegExp): Accessible[] {
    return visible(this.element)
      .filter((element) => mayHaveRole(element, role))
      .filter((element) => element.computedRole === role && (name === undefined || isNamed(element, name)));
  }

  query(role: string, name?: string | RegExp): Accessible | undefined {
    return this.all(role, name)[0];
  }

  /** Resolves with the element as soon as a person can see it. */
  see(role: string, name?: string | RegExp): Promise<Accessible> {
    return until(
      () => this.query(role, name),
      () => `no ${role} ${String(name ?? '')}; there is: ${this.outline()}`,
    );
  }

  /** Resolves once the text stands somewhere in the panel, read across shadow roots. */
  seeText(text: string | RegExp): Promise<unknown> {
    return until(
      () => includes(this.text(), text),
      () => `no text ${String(text)}; there is: ${this.text()}`,
    );
  }

  /** Resolves once a status message holds the text. */
  seeStatus(text: string | RegExp): Promise<unknown> {
    return until(
      () => this.all('status').some((status) => includes(status.innerText, text)),
      () => `no status ${String(text)}; there is: ${this.text()}`,
    );
  }

  async click(role: string, name: string | RegExp): Promise<void> {
    const element = await this.see(role, name);
    element.focus();
    element.click();
  }

  /** Types into a field in one go. */
  async fill(name: string, text: string, role = 'textbox'): Promise<void> {
    const field = (await this.see(role, name)) as Accessible & HTMLInputElement;
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  }

  async choose(name: string, option: string): Promise<void> {
    const select = (await this.see('combobox', name)) as Accessible & HTMLSelectElement;
    select.value = [...select.options].find(({text}) => text.trim() === option)!.value;
    select.dispatchEvent(new Event('change', {bubbles: true}));
  }

  /** Fills in a ticket that nothing is wrong with, but for what `values` says; fields that are `hidden` are left. */
  async fillTicket(
    values: Partial<Record<keyof typeof goodTicket, string>> = {},
    hidden: readonly (keyof typeof goodTicket)[] = [],
  ): Promise<void> {
    for (const [label, text] of Object.entries({...goodTicket, ...values})) {
      if (hidden.some((name) => name === label)) continue;
      await this.fill(label, text, label === 'Service Name' ? 'combobox' : 'textbox');
    }
  }

  /** The words that tell what the element is, as `aria-describedby` ties them. */
  describe(element: HTMLElement): string {
    const root = element.getRootNode() as ShadowRoot;
    const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => root.getElementById(id)?.innerText.trim()).join(' ');
  }

  /** The element that has the focus, however deep. */
  focused(): Accessible {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active as Accessible;
  }

  /** All visible text of the launcher and the panel, in the order of reading. */
  text(): string {
    return textOf(this.element).replace(/\s+/g, ' ').trim();
  }

  outline(): string {
    return visible(this.element)
      .filter(({computedRole, computedName}) => computedRole && computedName)
      .map(({computedRole, computedName}) => `${computedRole} “${computedName}”`)
      .join(', ');
  }
}

/** A ticket as a partner would write it. */
export const goodTicket = {
  'Service Name': 'Zoho CRM',
  'Organization ID (ZOID or ZGID)': 'org74822955',
  Subject: 'Import stops at 90 percent',
  Description: 'Since Monday every import ends at 90 percent.',
  "Customer's primary email address": 'admin@customer.example',
  ZUID: '',
  ZOID: '',
};
