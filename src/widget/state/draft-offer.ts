import {emailSchema, organizationIdSchema, zoidSchema, zuidSchema} from '../../contract/identifiers.ts';
import {pastedFields, readPasted, type PastedField} from '../../contract/pasted.ts';
import type {DraftValues} from './draft-values.ts';

/** A field into which a block may be pasted: one of the block's own, or the text, of which it stays a part. */
export type PasteSource = PastedField | 'description';

/** Values that were found in what was pasted into `source`, to be put where they belong if the person says so. */
export interface DraftOffer {
  readonly source: PasteSource;
  /** What stood in the source before the paste, and what stood there after it. */
  readonly before: string;
  readonly after: string;
  readonly values: ReadonlyMap<PastedField, string>;
}

const schemas = {organizationId: organizationIdSchema, email: emailSchema, zuid: zuidSchema, zoid: zoidSchema};

/** What to offer for `text`, pasted into `source`; nothing where the field takes it as it is. `values`: afterwards. */
export function offerOf(
  {source, text, before}: {source: PasteSource; text: string; before: string},
  values: Readonly<DraftValues>,
): DraftOffer | undefined {
  if (source !== 'description' && schemas[source].safeParse(text).success) return undefined;
  const found = readPasted(text);
  // A text may well mention a single address or number.
  if (source === 'description' && Object.keys(found).length < 2) return undefined;
  const wanted = pastedFields.flatMap((field) => {
    const value = found[field];
    return value === undefined || stands(value, field, values) ? [] : [[field, value] as const];
  });
  if (wanted.length === 0) return undefined;
  return {source, before, after: values[source], values: new Map(wanted)};
}

/**
 * Puts the offered value into `field`. The pasted block, unless somebody has changed it, then gives way to what stood
 * in its place before; a description keeps it. Returns what is left to offer.
 */
export function takeOffer(
  values: Readonly<DraftValues>,
  offer: DraftOffer,
  field: PastedField,
  set: (field: PasteSource, value: string) => void,
): DraftOffer | undefined {
  if (offer.source !== 'description' && values[offer.source] === offer.after) set(offer.source, offer.before);
  set(field, offer.values.get(field)!);
  const left = new Map([...offer.values].filter(([other]) => other !== field));
  return left.size > 0 ? {...offer, values: left} : undefined;
}

/** What would be lost by putting a value into `field`: text of the person's own. */
export function replacedBy(offer: DraftOffer, field: PastedField, values: Readonly<DraftValues>): string {
  const isAsPasted = field === offer.source && values[field] === offer.after;
  return (isAsPasted ? offer.before : values[field]).trim();
}

function stands(value: string, field: PastedField, values: Readonly<DraftValues>): boolean {
  return schemas[field].safeParse(values[field]).data === value;
}
