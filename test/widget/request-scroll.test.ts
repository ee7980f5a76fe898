import {expect} from 'chai';
import {fileTickets} from '../support/file-tickets.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

const listOf = ({element}: WidgetDriver) =>
  element.shadowRoot!.querySelector('psw-panel')!.shadowRoot!.querySelector('psw-request-list')!.shadowRoot!;

const scrollerOf = (widget: WidgetDriver) => listOf(widget).querySelector('.scroll')!;

async function openLongList(): Promise<WidgetDriver> {
  const partner = supportClient.newPartner();
  await fileTickets(
    partner,
    Array.from({length: 20}, (_, index) => `Ticket ${index}`),
  );
  const widget = await WidgetDriver.open({partner});
  await widget.seeText('Ticket 19');
  return widget;
}

async function scrollTo(widget: WidgetDriver, top: number): Promise<void> {
  scrollerOf(widget).scrollTop = top;
  await seePlace(widget, top);
}

/** Resolves once the list is scrolled there, and the rows there are to be seen. */
function seePlace(widget: WidgetDriver, top: number): Promise<unknown> {
  return until(
    () => scrollerOf(widget)?.scrollTop === top && rowsInSight(widget).length > 2,
    () => `at ${scrollerOf(widget)?.scrollTop} with ${rowsInSight(widget).length} rows in sight`,
  );
}

function rowsInSight(widget: WidgetDriver): HTMLElement[] {
  const sight = scrollerOf(widget).getBoundingClientRect();
  return widget.all('listitem').filter((row) => {
    const {top, bottom} = row.getBoundingClientRect();
    return bottom > sight.top && top < sight.bottom;
  });
}

describe('A long list of requests', () => {
  it('is where it was when one comes back from a ticket, with the focus on its row', async () => {
    const widget = await openLongList();
    await scrollTo(widget, 700);
    const button = rowsInSight(widget)[1]!.querySelector('button')!;
    button.click();
    await widget.click('button', 'Back to requests');
    await seePlace(widget, 700);
    expect(widget.focused()).to.equal(button);
  });

  it('is where it was when one comes back from the other tab', async () => {
    const widget = await openLongList();
    await scrollTo(widget, 700);
    await widget.click('tab', 'Add Ticket');
    await widget.see('button', 'Submit Ticket');
    await widget.click('tab', 'Requests');
    await seePlace(widget, 700);
  });

  it('leaves nothing in the page of rows that have gone by', async () => {
    const widget = await openLongList();
    // It comes once the panel is up.
    await widget.seeText(/All times in/);
    const count = () => {
      const nodes = document.createNodeIterator(listOf(widget), NodeFilter.SHOW_ALL);
      let sum = 0;
      while (nodes.nextNode()) sum++;
      return sum;
    };
    await scrollTo(widget, 800);
    await scrollTo(widget, 0);
    const before = count();
    for (let turn = 0; turn < 5; turn++) {
      await scrollTo(widget, 800);
      await scrollTo(widget, 0);
    }
    expect(count()).to.equal(before);
  });

  it('keeps the focus of a row that stays while others come and go', async () => {
    const widget = await openLongList();
    const button = rowsInSight(widget)[2]!.querySelector('button')!;
    button.focus();
    await scrollTo(widget, 120);
    expect(widget.focused()).to.equal(button);
  });
});
