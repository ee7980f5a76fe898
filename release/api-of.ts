import type {ElementDeclaration, Member} from '../docs/manifest.ts';

/**
 * What a page can name, and its shape: attributes, properties, methods, events, slots, parts and CSS properties of the
 * element, the package's `entries` and the `types` that they export. Words that only explain are left out.
 */
export function apiOf(
  element: ElementDeclaration,
  entries: readonly string[],
  types: Readonly<Record<string, string>>,
): Record<string, string> {
  const fields = element.members.filter(({kind}) => kind === 'field');
  const methods = element.members.filter(({kind}) => kind === 'method');
  return Object.fromEntries([
    ...element.attributes.map(({name, type}) => [`attribute ${name}`, typeOf(type)]),
    ...fields.map(({name, readonly, type}) => [`property ${name}`, `${readonly ? 'readonly ' : ''}${typeOf(type)}`]),
    ...methods.map((method) => [`method ${method.name}`, signatureOf(method)]),
    ...element.events.map((event) => [
      `event ${event.name}`,
      `${typeOf(event.type)}${isCancelable(event) ? ', can be prevented' : ''}`,
    ]),
    ...element.slots.map(({name}) => [`slot ${name || 'default'}`, '']),
    ...element.cssParts.map(({name}) => [`part ${name}`, '']),
    ...element.cssProperties.map(({name, default: usual = ''}) => [`CSS property ${name}`, usual]),
    ...entries.map((entry) => [`entry ${entry}`, '']),
    ...Object.entries(types).map(([name, shape]) => [`type ${name}`, shape]),
  ] as [string, string][]);
}

/** The manifest has no other place for it than the event's words. */
function isCancelable({description = ''}: {description?: string}): boolean {
  return description.includes('can be prevented');
}

function typeOf(type?: {text: string}): string {
  return type?.text.replaceAll(/\s+/g, ' ') ?? '';
}

function signatureOf({parameters = [], return: result}: Member): string {
  const takes = parameters.map(({name, optional, type}) => `${name}${optional ? '?' : ''}: ${typeOf(type)}`);
  return `(${takes.join(', ')}) => ${typeOf(result?.type) || 'void'}`;
}
