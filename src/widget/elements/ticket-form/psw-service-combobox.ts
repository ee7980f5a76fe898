import {consume} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {serviceNamed} from '../../../contract/services.ts';
import {defineElement} from '../common/define-element.ts';
import type {Messages} from '../../i18n/messages.ts';
import {messagesContext} from '../../state/contexts.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {chevronIcon} from '../common/icons.ts';
import {errorMessage} from '../common/text-field.ts';
import {matchServices} from './match-services.ts';
import {serviceComboboxStyles} from './psw-service-combobox.styles.ts';

/**
 * The service that the ticket is about: one of the catalogue, or any name typed. Follows the WAI-ARIA
 * combobox pattern with a listbox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 *
 * @fires psw-change - The text has changed; read `value`.
 */
export class PswServiceCombobox extends LitElement {
  static override readonly styles = [resetStyles, fieldStyles, serviceComboboxStyles];

  @consume({context: messagesContext, subscribe: true}) messages!: Messages;

  @property() value = '';
  /** What is wrong, in words. */
  @property() error: string | undefined;

  @state() private expanded = false;
  /** Position of the option that the keyboard stands on, -1 for none. */
  @state() private active = -1;

  @query('input') private input!: HTMLInputElement;
  @query('[role=listbox]') private listbox!: HTMLElement;

  /** Whether the text was typed since the list opened; a service chosen before narrows nothing. */
  #typing = false;
  #stopPlacing: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
    this.#stopPlacing?.();
  }

  override focus(options?: FocusOptions): void {
    this.input.focus(options);
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('expanded')) void this.#place();
    if (changed.has('active')) this.listbox.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'});
  }

  override render() {
    const {form} = this.messages;
    const options = this.#options();
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
          aria-describedby=${this.error ? 'service-error' : nothing}
          autocomplete="off"
          spellcheck="false"
          placeholder=${form.hints.service}
          .value=${live(this.value)}
          @input=${this.#onInput}
          @keydown=${this.#onKeydown}
          @focus=${loadPlacing}
          @click=${this.#open}
          @blur=${this.#close}
        />
        <button type="button" tabindex="-1" aria-label=${form.showServices} @pointerdown=${this.#onToggle}>
          ${chevronIcon}
        </button>
      </div>
      <ul id="services" role="listbox" popover="manual" aria-label=${form.services} @pointerdown=${this.#onPick}>
        ${options.map(
          (name, index) =>
            html`<li
              id=${`option-${index}`}
              role="option"
              data-index=${index}
              aria-selected=${String(index === this.active)}
            >
              ${this.#isTyped(name) ? form.useTyped(name) : name}
            </li>`,
        )}
      </ul>
      ${this.error ? errorMessage('service-error', this.error) : nothing}
    </div>`;
  }

  /** Names to choose from; a typed one that the catalogue does not have comes last. */
  #options(): readonly string[] {
    const known = serviceNamed(this.value);
    const names = matchServices(known && !this.#typing ? '' : this.value).map(({name}) => name);
    const typed = this.value.trim();
    return known || typed === '' ? names : [...names, typed];
  }

  #isTyped(name: string): boolean {
    return serviceNamed(name) === undefined;
  }

  async #place(): Promise<void> {
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
    if (!this.expanded) {
      if (this.listbox.matches(':popover-open')) this.listbox.hidePopover();
      return;
    }
    const {placeBelow} = await loadPlacing();
    if (!this.expanded || !this.isConnected || this.#stopPlacing) return;
    this.listbox.showPopover();
    this.#stopPlacing = placeBelow(this.input, this.listbox);
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
    this.#set(this.input.value);
    this.#open();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const last = this.#options().length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (!this.expanded) this.#open();
      if (!event.altKey) this.active = wrap(this.active + step, last);
    } else if (event.key === 'Enter' && this.expanded && this.active >= 0) {
      event.preventDefault();
      this.#choose(this.active);
    } else if (event.key === 'Escape' && this.expanded) {
      // Closes the list alone; the panel around it stays.
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    }
  };

  readonly #onToggle = (event: Event): void => {
    // Keeps the focus in the field, whose blur would close the list.
    event.preventDefault();
    this.focus();
    if (this.expanded) this.#close();
    else this.#open();
  };

  readonly #onPick = (event: Event): void => {
    event.preventDefault();
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (option) this.#choose(Number(option.dataset['index']));
  };

  #choose(index: number): void {
    const name = this.#options()[index];
    if (name !== undefined) this.#set(name);
    this.#close();
  }

  #set(value: string): void {
    this.value = value;
    this.dispatchEvent(new Event('psw-change'));
  }
}

/** Fetched when the field is first reached, so that opening the panel does not wait for it. */
const loadPlacing = () => import('./place-below.ts');

/** Steps past either end come out at the other; from nowhere, up leads to the last. */
function wrap(index: number, last: number): number {
  if (index > last) return 0;
  return index < 0 ? last : index;
}

defineElement('psw-service-combobox', PswServiceCombobox);

declare global {
  interface HTMLElementTagNameMap {
    'psw-service-combobox': PswServiceCombobox;
  }
}
