import type {ElementDeclaration, Member} from './manifest.ts';

/** README's tables of attributes, properties, methods, events, slots, parts and CSS properties, as Markdown. */
export function referenceTables(element: ElementDeclaration): string {
  const properties = element.members.filter(({kind, attribute}) => kind === 'field' && !attribute);
  const methods = element.members.filter(({kind}) => kind === 'method');
  return [
    table(
      ['attribute, property', ''],
      element.attributes.map(({name, fieldName, type, description = ''}) => [
        name === fieldName ? code(name) : `${code(name)}, ${code(fieldName)}`,
        valuesOf(type?.text) + description,
      ]),
    ),
    table(
      ['property', ''],
      properties.map(({name, description = ''}) => [code(name), description]),
    ),
    table(
      ['method', ''],
      methods.map((method) => [code(signatureOf(method)), method.description ?? '']),
    ),
    table(
      ['event', ''],
      element.events.map(({name, description = ''}) => [code(name), description]),
    ),
    table(
      ['slot', ''],
      element.slots.map(({name, description = ''}) => [name ? code(name) : 'default', description]),
    ),
    table(
      ['part', ''],
      element.cssParts.map(({name, description = ''}) => [code(name), description]),
    ),
    table(
      ['CSS property', ''],
      element.cssProperties.map(({name, default: usual, description = ''}) => [
        code(name),
        usual ? `${description} Default ${code(usual)}.` : description,
      ]),
    ),
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
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
