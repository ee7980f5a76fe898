import {expect} from 'chai';
import {fileTickets} from '../support/file-tickets.ts';
import {find} from '../support/files.ts';
import {visible} from '../support/accessible-tree.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

const page = document.documentElement;

afterEach(() => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  page.dir = '';
});

/** Where the letters of `text` stand, in the order in which they are read. */
function lettersOf(widget: WidgetDriver, text: string): number[] {
  for (const element of visible(widget.element)) {
    const nodes = [...(element.shadowRoot ?? element).childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const node = nodes.find(({nodeValue}) => nodeValue!.includes(text));
    if (!node) continue;
    const start = node.nodeValue!.indexOf(text);
    return [...text].map((_, index) => {
      const range = document.createRange();
      range.setStart(node, start + index);
      range.setEnd(node, start + index + 1);
      return range.getBoundingClientRect().left;
    });
  }
  return expect.fail(`no ${text}; there is: ${widget.text()}`);
}

const isAscending = (places: readonly number[]) => places.every((place, index) => place >= (places[index - 1] ?? 0));

async function openTicket(subject: string, locale: string): Promise<WidgetDriver> {
  const partner = supportClient.newPartner();
  await fileTickets(partner, [subject], {
    customer: {email: 'admin@customer.example'},
    contactPhone: '+49 (30) 901820-17',
  });
  const widget = await WidgetDriver.mount({partner});
  widget.element.setAttribute('locale', locale);
  await widget.element.open();
  await widget.see('button', subject);
  return widget;
}

async function expectApart(widget: WidgetDriver, selector: string, sign: string, value: string): Promise<void> {
  const field = await until(
    () => find(widget.element, selector) as HTMLInputElement | undefined,
    () => `no ${selector}; there is: ${widget.outline()}`,
  );
  field.value = value;
  const {left, right} = field.getBoundingClientRect();
  const drawn = find(widget.element, sign)!.getBoundingClientRect();
  const {paddingLeft, paddingRight} = getComputedStyle(field);
  expect(drawn.width).to.be.greaterThan(0);
  const isApart = drawn.right <= left + parseFloat(paddingLeft) || drawn.left >= right - parseFloat(paddingRight);
  expect(isApart, selector).to.equal(true);
}

describe('two directions in one panel', () => {
  it('leaves addresses, numbers and phones in their own order where all else reads from the right', async () => {
    const widget = await openTicket('Import stops (CRM).', 'ar');
    expect(isAscending(lettersOf(widget, 'admin@customer.example'))).to.equal(true);
    // The sentence's end belongs to it, though it is no letter.
    const subject = lettersOf(widget, 'Import stops (CRM).');
    expect(isAscending(subject)).to.equal(true);
    await widget.click('button', /Import stops/);
    await widget.see('textbox', 'ردك');
    for (const text of ['+49 (30) 901820-17', 'admin@customer.example']) {
      expect(isAscending(lettersOf(widget, text)), text).to.equal(true);
    }
  });

  it('shows what somebody wrote as it is written, in a language of the other direction', async () => {
    const widget = await openTicket('الاستيراد يتوقف (CRM).', 'en');
    const places = lettersOf(widget, 'الاستيراد يتوقف (CRM).');
    // The full stop at the end stands farthest to the left.
    expect(Math.min(...places)).to.equal(places.at(-1));
  });

  it('reads in its own direction in a page of the other, and points where reading begins', async () => {
    page.dir = 'ltr';
    const widget = await openTicket('Import stops', 'ar');
    await widget.click('button', /Import stops/);
    const back = await widget.see('button', 'العودة إلى الطلبات');
    expect(getComputedStyle(back).direction).to.equal('rtl');
    expect(getComputedStyle(back.querySelector('svg')!).scale).to.equal('-1 1');
    page.dir = 'rtl';
    widget.element.setAttribute('locale', 'de');
    await until(
      () => getComputedStyle(back).direction === 'ltr' && getComputedStyle(back.querySelector('svg')!).scale === 'none',
      () => 'the sign still points to the right',
    );
  });

  it('begins a short subject where all else of its row begins', async () => {
    const widget = await openTicket('Short', 'ar');
    const row = (await widget.see('button', 'Short')).getBoundingClientRect();
    const letters = lettersOf(widget, 'Short');
    expect(row.right - letters.at(-1)!).to.be.lessThan(20);
    expect(letters[0]! - row.left).to.be.greaterThan(100);
  });

  for (const locale of ['ar', 'en']) {
    for (const value of ['Zoho CRM', 'خدمة', '']) {
      it(`lets no sign lie on “${value}”, in ${locale}`, async () => {
        const widget = await openTicket('Import stops', locale);
        await expectApart(widget, 'input[type=search]', '.search > svg', value);
        widget.all('tab')[1]!.click();
        await expectApart(widget, 'input[role=combobox]', 'input[role=combobox] + button svg', value);
      });
    }
  }

  it('keeps the start of a long subject in sight', async () => {
    const subject = `Begin ${'and so on '.repeat(20)}`.trim();
    const widget = await openTicket(subject, 'ar');
    const [first] = lettersOf(widget, 'Begin');
    const row = widget.all('listitem')[0]!.getBoundingClientRect();
    expect(first).to.be.greaterThan(row.left - 1);
  });
});
