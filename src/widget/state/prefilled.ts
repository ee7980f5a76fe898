import {emptyValues, type DraftField, type DraftValues} from './draft-values.ts';
import {parseEmail, parseIdentifier} from '../../contract/identifiers.ts';

/** The fields that a page can give. */
export type PrefilledField = DraftField | 'dataCenter';

/** What a page gives, looked through: by field, as the form would hold it. */
export type Prefilled = ReadonlyMap<
  PrefilledField,
  {readonly value: string; readonly readOnly: boolean; readonly hidden: boolean}
>;

/** The form before anything is typed, on a page that gives `prefilled`. */
export function toBlank(prefilled: Prefilled): Readonly<DraftValues> {
  const given = [...prefilled].filter(([field]) => field !== 'dataCenter').map(([field, {value}]) => [field, value]);
  return {...emptyValues, ...(Object.fromEntries(given) as Partial<DraftValues>)};
}

/** The values with what is empty among them filled from `blank`; whom it is about, only where that is the same. */
export function fillIn(values: Readonly<DraftValues>, blank: Readonly<DraftValues>): Readonly<DraftValues> {
  const isAnother = isOfAnotherCustomer(values, blank);
  const filled = Object.entries(values).map(([field, value]) => {
    const name = field as DraftField;
    const isKept = value.trim() !== emptyValues[name] || (isAnother && customerFields.some((each) => each === name));
    return [field, isKept ? value : blank[name]];
  });
  return Object.fromEntries(filled) as DraftValues;
}

/** What tells customers apart, the surest first. */
const customerFields = ['zoid', 'email', 'zuid', 'organizationId'] as const;

/** Whether both name a customer, and not the same; the surest that both have decides. */
export function isOfAnotherCustomer(one: Readonly<DraftValues>, other: Readonly<DraftValues>): boolean {
  const field = customerFields.find((each) => one[each].trim() !== '' && other[each].trim() !== '');
  return field !== undefined && toPlain(field, one) !== toPlain(field, other);
}

function toPlain(field: (typeof customerFields)[number], values: Readonly<DraftValues>): string {
  return field === 'email' ? parseEmail(values.email).toLowerCase() : parseIdentifier(values[field]);
}
