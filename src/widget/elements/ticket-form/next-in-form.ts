import type {PastedField} from '../../../contract/pasted.ts';
import {fieldIds} from './ticket-fields.ts';

/**
 * Where to go on when what had the focus is gone: in the note that it stood in, or in the field that it was about,
 * which `pasted` names.
 */
export function nextInForm(root: ParentNode, pasted: PastedField | 'description' | undefined): HTMLElement | null {
  const field = `#${fieldIds[pasted ?? 'service']}`;
  const selectors = [
    '.pasted button',
    'psw-no-access',
    ...(pasted ? [field] : ['.draft-note button', field, '.control']),
  ];
  return selectors.map((selector) => root.querySelector<HTMLElement>(selector)).find((element) => element) ?? null;
}
