import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.ts';
import type {PrefilledField} from '../../state/prefilled.ts';
import type {Prefilling} from '../../state/prefilling.ts';
import {shownService} from './service-text.ts';
import {note} from './draft-note.ts';

/** Asks whether what the page suggests is to take the place of what stands in the form. `onAnswer` takes the focus. */
export function prefillNote(messages: Messages, prefilling: Prefilling, onAnswer: () => void): TemplateResult {
  const {prefill: words} = messages.form;
  const {suggestions} = prefilling;
  return html`<div role="status" class="draft-note">${suggestions.size === 0 ? nothing : question()}</div>`;

  function answer(act: () => void): void {
    onAnswer();
    act();
  }

  function question(): TemplateResult {
    const lines = [...suggestions].map(
      ([field, value]) => html`<li>${words.suggestion(labelOf(messages, field), shownAs(messages, field, value))}</li>`,
    );
    return note(
      html`${words.title}
        <ul class="suggestions">
          ${lines}
        </ul>`,
      [
        [words.takeOver, () => answer(() => prefilling.takeOver())],
        [words.keep, () => answer(() => prefilling.keep())],
      ],
    );
  }
}

function labelOf({form, dataCenter}: Messages, field: PrefilledField): string {
  return field === 'dataCenter' ? dataCenter.label : form.fields[field];
}

function shownAs(messages: Messages, field: PrefilledField, value: string): string {
  if (field === 'service') return shownService(messages, value);
  const {dataCenter, requestTypes} = messages;
  const names = field === 'dataCenter' ? dataCenter.names : field === 'requestType' ? requestTypes : {};
  return (names as Readonly<Record<string, string>>)[value] ?? value;
}
