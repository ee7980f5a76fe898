import {expect} from 'chai';
import {visible} from '../support/accessible-tree.ts';
import {fileTickets} from '../support/file-tickets.ts';
import {supportClient} from '../support/support-client.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

/** As the manifest lists them, which is made of the docstrings. */
let parts: readonly string[] = [];

interface Manifest {
  readonly modules: readonly {declarations: readonly {cssParts?: readonly {name: string}[]}[]}[];
}

before(async () => {
  const answer = await fetch('/custom-elements.json');
  const {modules} = (await answer.json()) as Manifest;
  const declarations = modules.flatMap((module) => module.declarations);
  parts = declarations.flatMap(({cssParts = []}) => cssParts.map(({name}) => name));
  for (const part of parts) {
    // It does not inherit: only what a rule of the page hits has it.
    CSS.registerProperty({name: `--hit-${part}`, syntax: '<integer>', inherits: false, initialValue: '0'});
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(parts.map((part) => `partner-support-widget::part(${part}) { --hit-${part}: 1 }`).join('\n'));
  document.adoptedStyleSheets = [sheet];
});

after(() => {
  document.adoptedStyleSheets = [];
});
afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

/** What the page's styles reach, as somebody would call it, by the part's name. */
function reached({element}: WidgetDriver): Record<string, string[]> {
  const shown = visible(element);
  const isHit = (each: Element, part: string) => getComputedStyle(each).getPropertyValue(`--hit-${part}`) === '1';
  return Object.fromEntries(
    parts.map((part) => [
      part,
      shown
        .filter((each) => isHit(each, part))
        .map((each) => [each.computedRole, each.computedName].filter(Boolean).join(' ') || each.localName),
    ]),
  );
}

/** What they reach whatever is shown. */
const frame = (current: string) => ({
  launcher: ['button Partner Support'],
  panel: ['dialog Partner Support HelpCenter'],
  head: ['generic'],
  title: ['heading Partner Support HelpCenter'],
  close: ['button Close'],
  'data-center': ['generic'],
  tabs: ['tablist Sections'],
  tab: ['tab Requests', 'tab Add Ticket'],
  'current-tab': [`tab ${current}`],
});

describe('a page’s styles for parts reach', () => {
  const partner = supportClient.newPartner();
  const views: Readonly<
    Record<string, {current: string; foot: string; action: string; show: () => Promise<WidgetDriver>}>
  > = {
    'the list': {
      current: 'Requests',
      foot: 'generic',
      action: 'button Add Ticket',
      show: () => WidgetDriver.open(),
    },
    'the list of a data center by e-mail': {
      current: 'Requests',
      foot: 'generic',
      action: 'button Add Ticket',
      show: () => WidgetDriver.open({dataCenter: 'za'}),
    },
    'the form': {
      current: 'Add Ticket',
      foot: 'generic',
      action: 'button Submit Ticket',
      show: () => WidgetDriver.openForm(),
    },
    'the way by e-mail': {
      current: 'Add Ticket',
      foot: 'generic',
      action: 'link Write email',
      show: () => WidgetDriver.openForm({dataCenter: 'za'}),
    },
    'a ticket': {
      current: 'Requests',
      foot: 'form',
      action: 'button Send reply',
      show: async () => {
        const [ticket] = await fileTickets(partner, ['Import stops']);
        const widget = await WidgetDriver.mount({partner});
        await widget.element.showTicket(ticket!.id);
        return widget;
      },
    },
    'what was filed': {
      current: 'Add Ticket',
      foot: 'generic',
      action: 'button Show in Requests',
      show: async () => {
        const widget = await WidgetDriver.openForm();
        await widget.fillTicket();
        await widget.click('button', 'Submit Ticket');
        return widget;
      },
    },
  };

  for (const [view, {current, foot, action, show}] of Object.entries(views)) {
    it(`all that is documented: ${view}`, async () => {
      const widget = await show();
      const [role, ...name] = action.split(' ');
      await widget.see(role!, name.join(' '));
      expect(reached(widget)).to.deep.equal({...frame(current), foot: [foot], action: [action]});
    });
  }
});
