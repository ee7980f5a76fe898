import type {Browser, Page} from 'playwright-core';
import {buildWidget} from '../../demo/server/builds.ts';
import {readWidgetFile} from '../../demo/server/widget-files.ts';

/** Of the page's own server. */
const host = 'https://host.example';
/** Of another one, that has the widget's files. */
export const widgetHost = 'https://widget.example';

export interface PlainPageOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Files of the widget's server by path, in the place of the built ones. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A page with markup of the test's own, which no server but the test gives; the widget's files come from another origin. */
export class PlainPage {
  readonly page: Page;
  /** What the console has said, and errors that nobody caught. */
  readonly said: string[] = [];
  /** Paths that the widget's server was asked for. */
  readonly asked: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(15_000);
    page.on('console', (message) => this.said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.said.push(`uncaught: ${String(error)}`));
  }

  static async open(browser: Browser, markup: string, options: PlainPageOptions = {}): Promise<PlainPage> {
    await buildWidget();
    const opened = new PlainPage(await browser.newPage());
    await opened.page.route(`${widgetHost}/**`, async (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      opened.asked.push(path);
      const given = options.files?.[path];
      const file = given === undefined ? await readWidgetFile(path) : {body: given, type: 'text/javascript'};
      if (!file) return route.fulfill({status: 404});
      return route.fulfill({
        body: file.body,
        headers: {'content-type': file.type, 'access-control-allow-origin': '*'},
      });
    });
    await opened.page.route(`${host}/**`, (route) =>
      route.fulfill({
        body: `<!doctype html><html lang="en"><title>A page</title>${markup}`,
        headers: {'content-type': 'text/html; charset=utf-8', ...options.headers},
      }),
    );
    await opened.page.goto(`${host}/`);
    return opened;
  }

  get launcher() {
    return this.page.getByRole('button', {name: 'Partner Support', exact: true});
  }

  get panel() {
    return this.page.getByRole('dialog', {name: 'Partner Support HelpCenter'});
  }

  get widgets() {
    return this.page.locator('partner-support-widget');
  }
}
