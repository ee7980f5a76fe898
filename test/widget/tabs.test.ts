import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

const requests = 'tab-requests';
const addTicket = 'tab-add-ticket';

/** Opens the panel in a language, with the focus on the first tab; the result presses a key and waits where it leads. */
async function openAt(locale: string): Promise<(key: string, leadsTo: string) => Promise<void>> {
  const widget = await WidgetDriver.mount();
  widget.element.locale = locale;
  await widget.element.open();
  const standsOn = (id: string) =>
    until(
      () => widget.focused().id === id && widget.focused().ariaSelected === 'true',
      () => `the focus is on ${widget.focused().outerHTML}, not on ${id}`,
    );
  await standsOn(requests);
  return async (key, leadsTo) => {
    await sendKeys({press: key});
    await standsOn(leadsTo);
    // One stop for Tab, at the one that is chosen.
    const stops = widget.all('tab').filter(({tabIndex}) => tabIndex === 0);
    expect(stops.map(({id}) => id)).to.deep.equal([leadsTo]);
  };
}

describe('the tabs, by keyboard', () => {
  it('go round either way, and End and Home lead to the ends', async () => {
    const press = await openAt('en');
    await press('ArrowRight', addTicket);
    await press('ArrowRight', requests);
    await press('ArrowLeft', addTicket);
    await press('ArrowLeft', requests);
    await press('End', addTicket);
    await press('End', addTicket);
    await press('Home', requests);
    await press('Home', requests);
  });

  // Of two tabs either arrow leads to the other, whichever way they lie.
  it('do the same where they are laid out right to left', async () => {
    const press = await openAt('ar');
    await press('ArrowLeft', addTicket);
    await press('ArrowLeft', requests);
    await press('ArrowRight', addTicket);
    await press('ArrowRight', requests);
    await press('End', addTicket);
    await press('Home', requests);
  });
});
