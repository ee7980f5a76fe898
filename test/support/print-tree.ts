import type {Accessible} from './accessible-tree.ts';

/** Roles that say nothing to anybody. */
const silent = new Set(['', 'generic', 'none', 'presentation', 'LayoutTableCell', 'inline']);
/** Roles that are named by what they hold, which is not said again. */
const saysContent = new Set(['button', 'link', 'heading', 'tab', 'option', 'term']);

/** Elements that have no role of their own. */
const plain = /^(?:div|span|bdi|b|slot|psw-.*)$/;

const states = [
  'expanded',
  'selected',
  'pressed',
  'checked',
  'invalid',
  'current',
  'haspopup',
  'busy',
  'modal',
  'live',
  'posinset',
  'setsize',
  'level',
];

/** States that say something also where they are false. */
const tells = new Set(['expanded', 'pressed']);

/** What assistive technology gets of `root`, one thing a line: role, "name", states, and text that is no name. */
export function printTree(root: HTMLElement): string {
  return lines(root, 0, false)
    .join('\n')
    .replaceAll(/EU-\d+/g, 'EU-…')
    .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'REFERENCE')
    .replaceAll(/\b(?:now|in 0 \w+|this minute|\d+ (?:second|minute)s? ago)\b/g, '… ago')
    .replaceAll(/ · \d+"/g, ' · …"')
    .replaceAll(/\w{3} \d{1,2}, \d{4}, \d{1,2}:\d\d [AP]M \w+/g, 'DATE')
    .concat('\n');
}

function lines(node: Node, depth: number, named: boolean): string[] {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.nodeValue!.replace(/\s+/g, ' ').trim();
    return named || text === '' ? [] : [`${'  '.repeat(depth)}${text}`];
  }
  if (!(node instanceof HTMLElement) && !(node instanceof SVGElement)) return [];
  const element = node as unknown as Accessible;
  if (isHidden(element)) return [];
  const children =
    element instanceof HTMLSlotElement
      ? element.assignedNodes({flatten: true})
      : (element.shadowRoot ?? element).childNodes;
  // Spares Chromium the question where the answer is known, which costs it up to a millisecond.
  const isPlain = element instanceof SVGElement || (element.role === null && plain.test(element.localName));
  const role = isPlain ? '' : element.computedRole;
  const isSilent = silent.has(role);
  const below = (level: number, isNamed: boolean) => [...children].flatMap((child) => lines(child, level, isNamed));
  if (isSilent) return below(depth, named);
  const {computedName: name} = element;
  const facts = [role, name && JSON.stringify(name), ...statesOf(element)].filter((fact) => fact !== '');
  const isNamed = saysContent.has(role) || element instanceof HTMLSelectElement || role === 'LabelText';
  if (role === 'LabelText' || role === 'label') return [];
  return [`${'  '.repeat(depth)}${facts.join(' ')}`, ...below(depth + 1, isNamed && name !== '')];
}

function isHidden(element: Accessible): boolean {
  if (element.ariaHidden === 'true') return true;
  // A box is what `checkVisibility` asks for.
  if (getComputedStyle(element).display === 'contents') return false;
  return !element.checkVisibility({visibilityProperty: true});
}

function statesOf(element: Accessible): string[] {
  const found = states.flatMap((state) => {
    const value = element.getAttribute(`aria-${state}`);
    return value === null || (value === 'false' && !tells.has(state))
      ? []
      : [value === 'true' ? state : `${state}=${value}`];
  });
  const {disabled, required, readOnly, value, checked} = element as Accessible & Partial<HTMLInputElement>;
  const isSelect = element instanceof HTMLSelectElement;
  const shown = isSelect ? element.selectedOptions[0]?.text.trim() : value;
  const hasValue = element.matches('input, textarea, select, progress');
  const description = descriptionOf(element);
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  return [
    ...(level ? [`level=${level}`] : []),
    ...found,
    ...(disabled || element.ariaDisabled === 'true' ? ['disabled'] : []),
    ...(required || element.ariaRequired === 'true' ? ['required'] : []),
    ...(readOnly ? ['readonly'] : []),
    ...(checked ? ['checked'] : []),
    ...(hasValue && shown ? [`value=${JSON.stringify(shown.slice(0, 60))}`] : []),
    ...(description ? [`described=${JSON.stringify(description)}`] : []),
  ];
}

function descriptionOf(element: HTMLElement): string {
  const root = element.getRootNode() as ShadowRoot | Document;
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids
    .map((id) => root.getElementById(id)?.innerText.replace(/\s+/g, ' ').trim() ?? '')
    .filter((text) => text !== '')
    .join(' ');
}
