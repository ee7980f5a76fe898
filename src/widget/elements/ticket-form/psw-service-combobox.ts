import {consume} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {defineElement} from '../common/define-element.ts';
import type {Messages} from '../../i18n/messages.ts';
import {allMessagesContext} from '../../state/contexts.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {chevronIcon} from '../common/icons.ts';
import {shownService, typedService} from './service-text.ts';
import {errorMessage} from '../common/error-message.ts';
import {ListPopover} from './list-popover.ts';
import {keepFocus, wrap} from './list-keys.ts';
import {optionRows, serviceOptions} from './service-options.ts';
import {serviceComboboxStyles} from './psw-service-combobox.styles.ts';

/**
 * The service that the ticket is about: one of the catalogue, or any name typed. Follows the WAI-ARIA
 * combobox pattern with a listbox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 *
 * @fires psw-change - The text has changed; read `value`.
 * @fires psw-submit - Enter was pressed; the form around it is in another shadow root.
 */
export class PswServiceCombobox extends LitElement {
  static override readonly styles = [resetStyles, fieldStyles, serviceComboboxStyles];

  @consume({context: allMessagesContext, subscribe: true}) messages!: Messages;

  @property() value = '';
  /** What is wrong, in words. */
  @property() error: string | undefined;
  /** What is worth knowing about the service, in words. */
  @property() note: string | undefined;

  @state() private expanded = false;
  /** Position of the option that the keyboard stands on, -1 for none. */
  @state() private active = -1;

  @query('input') private input!: HTMLInputElement;
  @query('[role=listbox]') private listbox!: HTMLElement;

  /** Whether the text was typed since the list opened; a service chosen before narrows nothing. */
  #typing = false;
  readonly #popover = new ListPopover();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
    this.#popover.hide();
  }

  override focus(options?: FocusOptions): void {
    if (this.hasUpdated) this.input.focus(options);
    else void this.updateComplete.then(() => this.input.focus(options));
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('expanded')) {
      if (this.expanded) void this.#popover.show(this.input, this.listbox);
      else this.#popover.hide();
    }
    if (changed.has('active')) this.listbox.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'});
  }

  override render() {
    const {form} = this.messages;
    const options = serviceOptions(this.messages, this.value, this.#typing);
    const expanded = this.expanded && options.length > 0;
    return html`<div class="field">
      <label for="service">${form.fields.service}</label>
      <div class="box">
        <input
          id="service"
          class="control"
          dir="auto"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded=${String(expanded)}
          aria-controls="services"
          aria-activedescendant=${expanded && this.active >= 0 ? `option-${this.active}` : nothing}
          aria-required="true"
          aria-invalid=${String(Boolean(this.error))}
          aria-describedby=${this.error ? 'service-error' : 'service-note'}
          autocomplete="off"
          spellcheck="false"
          placeholder=${form.hints.service}
          .value=${live(shownService(this.messages, this.value))}
          @input=${this.#onInput}
          @keydown=${this.#onKeydown}
          @focus=${ListPopover.prepare}
          @click=${this.#open}
          @blur=${this.#close}
        />
        <button
          type="button"
          tabindex="-1"
          aria-label=${form.showServices}
          @mousedown=${keepFocus}
          @click=${this.#onToggle}
        >
          ${chevronIcon}
        </button>
      </div>
      <ul
        id="services"
        role="listbox"
        popover="manual"
        tabindex="-1"
        aria-label=${form.services}
        @mousedown=${keepFocus}
        @click=${this.#onPick}
      >
        ${optionRows(this.messages, options, this.active)}
      </ul>
      ${this.error ? errorMessage('service-error', this.error) : nothing}
      <p id="service-note" role="status" class=${this.note ? 'note warning' : ''}>${this.note ?? nothing}</p>
    </div>`;
  }

  readonly #open = (): void => {
    this.expanded = true;
  };

  readonly #close = (): void => {
    this.expanded = false;
    this.active = -1;
    this.#typing = false;
  };

  readonly #onInput = (): void => {
    this.active = -1;
    this.#typing = true;
    this.#set(typedService(this.messages, this.input.value));
    this.#open();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // Keys of an input method choose among what it offers, not among what is here.
    if (event.isComposing) return;
    const last = serviceOptions(this.messages, this.value, this.#typing).length - 1;
    const isListShown = this.expanded && last >= 0;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (!this.expanded) this.#open();
      if (!event.altKey) this.active = wrap(this.active + step, last);
    } else if (event.key === 'Enter' && isListShown) {
      // What was typed stands where no option was chosen; whoever looks at a list does not mean to submit.
      event.preventDefault();
      if (this.active >= 0) this.#choose(this.active);
      else this.#close();
    } else if (event.key === 'Enter') {
      this.dispatchEvent(new Event('psw-submit'));
    } else if (/^(Home|End|ArrowLeft|ArrowRight)$/.test(event.key)) {
      // These move in what was typed.
      this.active = -1;
    } else if (event.key === 'Escape' && this.expanded) {
      // Closes the list alone; the panel around it stays.
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    }
  };

  readonly #onToggle = (): void => {
    const {expanded} = this;
    this.focus();
    if (expanded) this.#close();
    else this.#open();
  };

  readonly #onPick = (event: Event): void => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (option) this.#choose(Number(option.dataset['index']));
  };

  #choose(index: number): void {
    const name = serviceOptions(this.messages, this.value, this.#typing)[index];
    if (name !== undefined) this.#set(name);
    this.#close();
  }

  #set(value: string): void {
    this.value = value;
    this.dispatchEvent(new Event('psw-change'));
  }
}

defineElement('psw-service-combobox', PswServiceCombobox);

declare global {
  interface HTMLElementTagNameMap {
    'psw-service-combobox': PswServiceCombobox;
  }
}
