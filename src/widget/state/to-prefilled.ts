import {parseDataCenterId} from '../../contract/data-centers.ts';
import {requestTypeSchema} from '../../contract/request-type-schema.ts';
import {serviceOf} from '../../contract/services.ts';
import {serviceNamed} from '../../contract/service-by-name.ts';
import {toLine, toText} from '../../contract/text.ts';
import {ticketLimits} from '../../contract/ticket-draft.ts';
import {checkDraft} from './draft-check.ts';
import {draftFields, emptyValues} from './draft-values.ts';
import type {Prefilled, PrefilledField} from './prefilled.ts';

type Given = Prefilled extends ReadonlyMap<unknown, infer Field> ? Field : never;

const fields: readonly PrefilledField[] = ['dataCenter', ...draftFields];

/** Most mistakes of one page that are worth telling. */
const mostTold = 20;

/**
 * Looks through what a page has handed to `prefill`, which may be anything. What cannot be is left out and told in the
 * console, each once; a text that the form would refuse is told and taken, for the person to mend. What was looked
 * through is not looked through again, nor is it read again if the page changes it.
 */
export function toPrefilled(raw: Readonly<Record<string, unknown>>): Prefilled {
  const known = lookedThrough.get(raw);
  if (known) return known;
  const given = new Map<PrefilledField, Given>();
  for (const [name, value] of Object.entries(raw)) {
    const field = fields.find((each) => each === name);
    if (!field) tell(`there is no field "${name.slice(0, 40)}"`);
    else if (value !== null && value !== undefined) {
      const read = readField(field, value);
      if (read) given.set(field, read);
    }
  }
  lookedThrough.set(raw, given);
  return given;
}

const lookedThrough = new WeakMap<object, Prefilled>();
const told = new Set<string>();

function readField(field: PrefilledField, given: unknown): Given | undefined {
  try {
    const {value, readOnly = false, hidden = false} = given as Record<string, unknown>;
    if (typeof readOnly !== 'boolean' || typeof hidden !== 'boolean') {
      tell(`readOnly and hidden of "${field}" are true or false`);
    }
    const text = readValue(field, value);
    if (text === undefined) tell(`the value of "${field}" is not one that the field can hold`);
    return text === undefined ? undefined : {value: text, readOnly: readOnly === true, hidden: hidden === true};
  } catch {
    tell(`"${field}" cannot be read`);
    return undefined;
  }
}

/** The value as the form would hold it. */
function readValue(field: PrefilledField, value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '' || value.length > ticketLimits.description) return undefined;
  if (field === 'dataCenter') return parseDataCenterId(value);
  if (field === 'requestType') return requestTypeSchema.safeParse(value).data;
  const text = field === 'description' ? toText(value) : toLine(value);
  const held = field === 'service' ? ((serviceOf(text) ?? serviceNamed(text))?.name ?? text) : text;
  const {faults} = checkDraft({...emptyValues, [field]: held}, undefined);
  if (faults?.has(field)) tell(`the value of "${field}" is not accepted as it is: ${faults.get(field)}`);
  return held;
}

function tell(what: string): void {
  if (told.has(what) || told.size >= mostTold) return;
  told.add(what);
  console.warn(`<partner-support-widget>: prefill: ${what}.`);
}
