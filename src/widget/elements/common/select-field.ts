import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {chevronIcon} from './icons.ts';

export interface SelectField {
  /** Id within the shadow root; that of the note derives from it. */
  id: string;
  label: string;
  value: string;
  options: readonly {readonly value: string; readonly name: string}[];
  /** Worth knowing about what is chosen. */
  note?: string | typeof nothing;
  onChange: (value: string) => void;
}

/** A label and a choice of few, which always has a value. */
export function selectField({id, label, value, options, note, onChange}: SelectField): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <span class="select">
      <select
        id=${id}
        class="control"
        aria-describedby=${note === undefined ? nothing : `${id}-note`}
        .value=${live(value)}
        @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
      >
        ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.name}</option>`)}
      </select>
      ${chevronIcon}
    </span>
    ${note === undefined ? nothing : html`<p id=${`${id}-note`} role="status" class=${note === nothing ? '' : 'note neutral'}>${note}</p>`}
  </div>`;
}
