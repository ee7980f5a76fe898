import type {Issue} from '../../../src/contract/issue.ts';
import {create} from './element.ts';
import {issueWords} from './words.ts';

/** Where a value is refused, and the name of its field. */
const fields: Readonly<Record<string, string>> = {
  '/primaryEmail': 'primaryEmail',
  '/service': 'service',
  '/serviceName': 'serviceName',
  '/organizationId': 'organizationId',
  '/status/type': 'statusType',
  '/status/name': 'statusName',
};

/** Says at each field of a form what is wrong there. */
export class FieldErrors {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  /** Marks the fields, and goes to the first one. */
  show(issues: readonly Issue[]): void {
    this.clear();
    for (const {pointer, code} of issues) {
      const field = this.#form.elements.namedItem(fields[pointer] ?? '') as HTMLElement | null;
      if (!field || field.getAttribute('aria-invalid')) continue;
      const id = `error-${field.getAttribute('name')}`;
      field.after(create('small', {class: 'error', id}, issueWords(code)));
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', id);
    }
    this.#form.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }

  clear(): void {
    for (const error of this.#form.querySelectorAll('.error')) error.remove();
    for (const field of this.#form.querySelectorAll('[aria-invalid]')) {
      field.removeAttribute('aria-invalid');
      field.removeAttribute('aria-describedby');
    }
  }
}
