import type {Browser, Locator} from 'playwright-core';
import {demoDatabaseUrl} from './demo-database.ts';
import {DemoVisitor} from './demo-visitor.ts';
import {queryRows} from './query-rows.ts';
import type {Demo} from './start-demo.ts';

export interface Arrival {
  readonly viewport: {readonly width: number; readonly height: number};
  /** Of the page itself, such as `?theme=dark`. */
  readonly query?: string;
  /** Of a ticket in the list: it is waited for. */
  readonly subject: string;
}

/** Somebody of support in front of the list of Europe. */
export async function arriveAtSupport(browser: Browser, demo: Demo, role: string, arrival: Arrival) {
  const {viewport, query = '', subject} = arrival;
  const visitor = await DemoVisitor.arrive(browser, demo, {viewport});
  await visitor.visit(`/pages/agent.html${query}#/eu?role=${role}`);
  await visitor.page.getByRole('heading', {name: subject}).waitFor();
  return visitor;
}

/** Opens a ticket of the list. */
export async function open({page}: DemoVisitor, subject: string): Promise<void> {
  await page.getByRole('link', {name: subject}).click();
  await page.getByRole('heading', {name: subject, level: 2}).waitFor();
}

export function section({page}: DemoVisitor, name: string): Locator {
  return page.getByRole('region', {name});
}

/** A large customer of the demo's first partner in Europe: `admin@large.example`, with 600 licences of CRM. */
export async function makeLargeCustomer({dataFolder}: Demo): Promise<void> {
  await queryRows(
    {databaseUrl: demoDatabaseUrl(dataFolder, 'eu')},
    `insert into subscriptions values ('30000001', 'admin@large.example', 'tier-1', '20100000001');
     insert into subscription_services values ('30000001', 'zoho-crm', 600)`,
  );
}
