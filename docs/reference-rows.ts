import type {ElementDeclaration, Member} from './manifest.ts';

/** One kind of what the element offers. Cells are Markdown of one line, of which only code in backticks is used. */
export interface ReferenceTable {
  /** What a row is, such as `event`. */
  readonly head: string;
  /** What it is called, and what it is for. */
  readonly rows: readonly (readonly [name: string, description: string])[];
}

/** What a page or a paper tells of the element: attributes, properties, methods, events, slots, parts, CSS properties. */
export function referenceRows(element: ElementDeclaration): ReferenceTable[] {
  const properties = element.members.filter(({kind, attribute}) => kind === 'field' && !attribute);
  const methods = element.members.filter(({kind}) => kind === 'method');
  return [
    {
      head: 'attribute, property',
      rows: element.attributes.map(({name, fieldName, type, description = ''}) => [
        name === fieldName ? code(name) : `${code(name)}, ${code(fieldName)}`,
        valuesOf(type?.text) + description,
      ]),
    },
    {head: 'property', rows: properties.map(({name, description = ''}) => [code(name), description])},
    {head: 'method', rows: methods.map((method) => [code(signatureOf(method)), method.description ?? ''])},
    {head: 'event', rows: element.events.map(({name, description = ''}) => [code(name), description])},
    {head: 'slot', rows: element.slots.map(({name, description = ''}) => [name ? code(name) : 'default', description])},
    {head: 'part', rows: element.cssParts.map(({name, description = ''}) => [code(name), description])},
    {
      head: 'CSS property',
      rows: element.cssProperties.map(({name, default: usual, description = ''}) => [
        code(name),
        usual ? `${description} Default ${code(usual)}.` : description,
      ]),
    },
  ];
}

function code(text: string): string {
  return `\`${text}\``;
}

/** The words that an attribute may be, where they are given. */
function valuesOf(type = ''): string {
  const words = [...type.matchAll(/'([\w-]+)'/g)].map(([, word]) => code(word!));
  return words.length > 0 ? `${words.join(', ')}. ` : '';
}

function signatureOf({name, parameters = []}: Member): string {
  return `${name}(${parameters.map((each) => each.name + (each.optional ? '?' : '')).join(', ')})`;
}
