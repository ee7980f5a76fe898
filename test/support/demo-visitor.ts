import {chromium, type Browser, type BrowserContext, type Locator, type Page, type Request} from 'playwright-core';
import {languages} from '../../src/widget/i18n/languages.ts';
import type {Demo} from './start-demo.ts';
import {chromiumFlags, findChromium} from './find-chromium.ts';

/** Labels of the form, and what is typed there. */
export type TicketValues = Readonly<Record<string, string>>;

/** A ticket that nothing is wrong with, but for its customer. */
export const ticket: TicketValues = {
  'Service Name': 'Zoho CRM',
  'Organization ID (ZOID or ZGID)': 'org74822955',
  Subject: 'Import stops at 90 percent',
  Description: 'Since Monday every import ends at 90 percent.',
};
export const customerEmail = "Customer's primary email address";

/** The launcher's name, in whichever language the page is. */
const anyLauncher = new RegExp(`^(${languages.map(([, name]) => name).join('|')})$`);

/** Somebody in front of a page of the demo. Acts and looks by role and name; shadow roots are open to it. */
export class DemoVisitor {
  readonly page: Page;
  readonly requests: Request[] = [];
  /** What the page complained of. */
  readonly complaints: string[] = [];
  readonly #demo: Pick<Demo, 'url'>;
  readonly #context: BrowserContext;

  private constructor(demo: Pick<Demo, 'url'>, context: BrowserContext, page: Page) {
    this.#demo = demo;
    this.#context = context;
    this.page = page;
    page.setDefaultTimeout(15_000);
    page.on('request', (request) => this.requests.push(request));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
  }

  static async arrive(
    browser: Browser,
    demo: Pick<Demo, 'url'>,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<DemoVisitor> {
    const context = await browser.newContext(options);
    return new DemoVisitor(demo, context, await context.newPage());
  }

  async visit(path: string): Promise<void> {
    await this.page.goto(this.#demo.url + path);
  }

  get launcher(): Locator {
    return this.page.getByRole('button', {name: anyLauncher});
  }

  get panel(): Locator {
    return this.page.locator('partner-support-widget').getByRole('dialog');
  }

  async openForm(path: string): Promise<void> {
    await this.visit(path);
    await this.launcher.click();
    await this.panel.getByRole('tab', {name: 'Add Ticket'}).click();
  }

  async chooseDataCenter(name: string): Promise<void> {
    await this.panel.getByRole('combobox', {name: 'Data center'}).selectOption({label: name});
  }

  async fill(values: TicketValues): Promise<void> {
    for (const [label, value] of Object.entries(values)) {
      const field = this.panel.getByLabel(label, {exact: true});
      await field.fill(value);
      // The list of services would lie over the next field.
      if (label === 'Service Name') await field.press('Tab');
    }
  }

  get submit(): Locator {
    return this.panel.getByRole('button', {name: 'Submit Ticket'});
  }

  /** Resolves with the number under which a backend has stored the ticket, as the panel says it. */
  async received(): Promise<string> {
    const status = this.panel.getByText(/Received, number \S+/).first();
    await status.waitFor();
    return /Received, number ([A-Z]+-\d+)/.exec(await status.innerText())![1]!;
  }

  /** Requests to a backend, preflights left out. */
  sentTo(base: string): Request[] {
    return this.requests.filter((request) => request.url().startsWith(base) && request.method() !== 'OPTIONS');
  }

  leave(): Promise<void> {
    return this.#context.close();
  }
}

export async function launchBrowser(...flags: readonly string[]): Promise<Browser> {
  return chromium.launch({executablePath: await findChromium(), args: [...chromiumFlags, ...flags]});
}
