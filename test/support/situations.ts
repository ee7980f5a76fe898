import type {Browser} from 'playwright-core';
import {customerEmail, DemoVisitor, ticket} from './demo-visitor.ts';
import type {Demo} from './start-demo.ts';

/** Somebody at a desk, on the page for a situation. */
export async function arriveAt(browser: Browser, demo: Demo, path: string): Promise<DemoVisitor> {
  const visitor = await DemoVisitor.arrive(browser, demo, {viewport: {width: 1280, height: 800}});
  await visitor.visit(path);
  return visitor;
}

/** Opens Add Ticket of the page that is there, once the panel knows who is signed in: nothing is kept for a nobody. */
export async function openForm({launcher, panel}: DemoVisitor): Promise<void> {
  await launcher.click();
  const known = panel.getByRole('button', {name: /^Open · \d/}).or(panel.getByText('may not use Partner Support'));
  await known.first().waitFor();
  await panel.getByRole('tab', {name: 'Add Ticket'}).click();
}

export async function fillIn(visitor: DemoVisitor, subject: string): Promise<void> {
  await openForm(visitor);
  await visitor.fill({...ticket, Subject: subject, [customerEmail]: 'admin@nordwind.example'});
}
