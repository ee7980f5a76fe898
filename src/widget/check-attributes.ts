import {parseDataCenterId} from '../contract/data-centers.ts';

/** What is right for each attribute that is not free text; the words are told where it is not. */
const rules: readonly (readonly [name: string, expected: string, isRight: (value: string) => boolean])[] = [
  oneOf('theme', ['system', 'light', 'dark']),
  oneOf('contrast', ['system', 'normal', 'more']),
  oneOf('density', ['comfortable', 'compact']),
  oneOf('position', ['bottom-end', 'bottom-start', 'top-end', 'top-start']),
  ['data-center', 'a data center', (value) => parseDataCenterId(value) !== undefined],
  ['launcher', 'a selector', isSelector],
  ['avoid', 'a selector', isSelector],
  ['offset-inline', 'a length', isLength],
  ['offset-block', 'a length', isLength],
];

const told = new Set<string>();

/** Tells in the console which attributes of `element` are left aside because of their value, each value once. */
export function checkAttributes(element: Element): void {
  for (const [name, expected, isRight] of rules) {
    const value = element.getAttribute(name);
    if (!value || isRight(value)) continue;
    const complaint = `${name}="${value.slice(0, 40)}" is not ${expected}`;
    if (told.has(complaint)) continue;
    told.add(complaint);
    console.warn(`<partner-support-widget>: ${complaint}; it is left aside.`);
  }
}

function oneOf(name: string, words: readonly string[]): (typeof rules)[number] {
  return [name, `one of ${words.join(', ')}`, (value) => words.includes(value)];
}

function isSelector(value: string): boolean {
  try {
    document.querySelector(value);
    return true;
  } catch {
    return false;
  }
}

/** Pixels without a unit are right as well. */
function isLength(value: string): boolean {
  return +value >= 0 || CSS.supports('padding-top', value);
}
