import {expect} from 'chai';
import type {PartnerSupportWidget} from '../../src/widget/index.ts';
import {WidgetDriver} from './widget-driver.ts';

/** Opens an element that no driver mounted, and waits for whatever it says: a list, a question, or what is wrong. */
export async function openAndLook(element: PartnerSupportWidget): Promise<WidgetDriver> {
  expect(await element.open()).to.equal(true);
  const widget = Object.assign(Object.create(WidgetDriver.prototype) as WidgetDriver, {element});
  await widget.see('tab', 'Requests');
  await widget.seeText(/No requests yet|Which data center|not signed in|cannot be reached|Try again/);
  return widget;
}
