import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {errorMessage} from './error-message.ts';

export interface TextField {
  /** Id within the shadow root; those of hint and message derive from it. */
  id: string;
  label: string;
  value: string;
  placeholder?: string;
  /** What is wrong, in words. */
  error?: string | undefined;
  /** Worth knowing, but no hindrance. */
  warning?: string | undefined;
  /** Set where the text cannot be changed: why, in words. */
  readOnly?: string | undefined;
  required?: boolean;
  multiline?: boolean;
  /** Set for addresses and numbers, which read left to right in every language. */
  leftToRight?: boolean;
  inputMode?: 'text' | 'email' | 'numeric' | 'tel';
  /** What a browser may fill in. Only what is the person's own: a customer's data are not. */
  autocomplete?: 'off' | 'tel';
  /** What else stands under the control, and the id of the part that describes it. */
  below?: TemplateResult | undefined;
  describedBy?: string | undefined;
  onInput: (value: string) => void;
  onLeave?: () => void;
  /** `text` is what the clipboard holds; `before` what stood in the field, which does not have it yet. */
  onPaste?: (text: string, before: string) => void;
}

/** A label, its control, and what there is to say about it, tied together for assistive technology. */
export function textField(field: TextField): TemplateResult {
  const {id, label, value, placeholder, error, warning, required = false, multiline, leftToRight, inputMode} = field;
  const {readOnly} = field;
  const why = `${id}-why`;
  const described = [readOnly && why, error && `${id}-error`, warning && `${id}-warning`, field.describedBy]
    .filter(Boolean)
    .join(' ');
  const onInput = (event: Event) => field.onInput((event.target as HTMLInputElement).value);
  const onPaste = (event: ClipboardEvent) =>
    field.onPaste?.(event.clipboardData?.getData('text/plain') ?? '', (event.target as HTMLInputElement).value);
  const control = multiline
    ? html`<textarea
        id=${id}
        class="control"
        dir="auto"
        rows="3"
        placeholder=${placeholder ?? nothing}
        ?readonly=${readOnly}
        aria-required=${String(required)}
        aria-invalid=${String(Boolean(error))}
        aria-describedby=${described || nothing}
        .value=${live(value)}
        @input=${onInput}
        @paste=${onPaste}
      ></textarea>`
    : html`<input
        id=${id}
        class="control ${leftToRight ? 'ltr' : ''}"
        dir=${leftToRight ? 'ltr' : 'auto'}
        type="text"
        inputmode=${inputMode ?? 'text'}
        autocomplete=${field.autocomplete ?? 'off'}
        autocapitalize=${leftToRight ? 'none' : 'sentences'}
        spellcheck=${leftToRight ? 'false' : 'true'}
        placeholder=${placeholder ?? nothing}
        ?readonly=${readOnly}
        aria-required=${String(required)}
        aria-invalid=${String(Boolean(error))}
        aria-describedby=${described || nothing}
        .value=${live(value)}
        @input=${onInput}
        @paste=${onPaste}
        @blur=${() => field.onLeave?.()}
      />`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${control} ${readOnly ? html`<p class="muted" id=${why}>${readOnly}</p>` : nothing}
    ${error ? errorMessage(`${id}-error`, error) : nothing}
    ${warning ? html`<p class="note warning" id=${`${id}-warning`}>${warning}</p>` : nothing} ${field.below ?? nothing}
  </div>`;
}
