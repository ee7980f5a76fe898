import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {serviceOf} from '../../../contract/services.ts';
import {searchLimit, type TicketFacets, type TicketFilter} from '../../../contract/ticket-filter.ts';
import {toLine} from '../../../contract/text.ts';
import type {Messages} from '../../i18n/messages.ts';
import {messagesContext} from '../../state/contexts.ts';
import type {Requests} from '../../state/requests.ts';
import {WatchController} from '../../state/watch-controller.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {defineElement} from '../common/define-element.ts';
import {filterIcon, searchIcon} from '../common/icons.ts';
import {requestFilterStyles} from './psw-request-filter.styles.ts';

/** How long typing has to pause before it is searched for, in milliseconds. */
const pause = 250;

type Choice = 'customer' | 'service' | 'dataCenter';

/** Narrows the list: a search, the states that matter most, and further filters on request. */
export class PswRequestFilter extends LitElement {
  static override readonly styles = [resetStyles, fieldStyles, requestFilterStyles];

  @consume({context: messagesContext, subscribe: true}) messages!: Messages;
  readonly watch = new WatchController(this, () => [this.requests]);

  @property({attribute: false}) requests!: Requests;

  @state() private expanded = false;

  @query('input') private input!: HTMLInputElement;

  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render() {
    const words = this.messages.requests;
    const {filter} = this.requests;
    const hasMore = Boolean(filter.customer ?? filter.service ?? filter.dataCenter);
    return html`
      <div class="search">
        ${searchIcon}
        <input
          class="control"
          type="search"
          dir="auto"
          maxlength=${searchLimit}
          aria-label=${words.search}
          placeholder=${words.searchHint}
          .value=${filter.text ?? ''}
          @input=${this.#onInput}
        />
        <button
          type="button"
          class="toggle"
          aria-expanded=${String(this.expanded)}
          aria-controls="more"
          aria-label=${words.filters}
          data-active=${String(hasMore)}
          @click=${this.#onToggle}
        >
          ${filterIcon}
        </button>
      </div>
      <div class="chips">${this.#chips()}</div>
      <div id="more" class="more" ?hidden=${!this.expanded}>
        ${this.expanded ? [this.#select('customer'), this.#select('service'), this.#select('dataCenter')] : nothing}
      </div>
    `;
  }

  #chips() {
    const {filter: words} = this.messages.requests;
    const {filter, facets} = this.requests;
    const count = (number: number | undefined) =>
      number === undefined ? '…' : new Intl.NumberFormat(this.messages.locale).format(number);
    return [
      this.#chip(words.open(count(facets?.open)), filter.status === 'open', {status: 'open'}),
      this.#chip(words.waiting(count(facets?.waitingForPartner)), filter.waitingFor === 'partner', {
        waitingFor: 'partner',
      }),
      this.#chip(words.closed(count(facets?.closed)), filter.status === 'closed', {status: 'closed'}),
    ];
  }

  #chip(label: string, pressed: boolean, wanted: TicketFilter) {
    const {status: _status, waitingFor: _waiting, ...rest} = this.requests.filter;
    const filter = pressed ? rest : {...rest, ...wanted};
    return html`<button
      type="button"
      class="chip"
      aria-pressed=${String(pressed)}
      @click=${() => void this.requests.narrow(filter)}
    >
      ${label}
    </button>`;
  }

  #select(name: Choice) {
    const words = this.messages.requests.filter;
    const chosen = this.requests.filter[name] ?? '';
    return html`<div class="field">
      <label for=${name}>${words[name]}</label>
      <select id=${name} class="control" .value=${chosen} @change=${(event: Event) => this.#onChoose(name, event)}>
        <option value="">${words.all}</option>
        ${this.#options(name, this.requests.facets).map(
          ([value, label]) => html`<option value=${value} .selected=${value === chosen}>${label}</option>`,
        )}
      </select>
    </div>`;
  }

  #options(name: Choice, facets: TicketFacets | undefined): readonly (readonly [value: string, label: string])[] {
    if (name === 'customer') return (facets?.customers ?? []).map(({value}) => [value, value]);
    if (name === 'service') return (facets?.services ?? []).map(({id}) => [id, serviceOf(id)?.name ?? id]);
    const names: Record<string, string> = this.messages.dataCenter.names;
    return (facets?.dataCenters ?? []).map(({id}) => [id, names[id] ?? id]);
  }

  readonly #onInput = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const {text: _text, ...rest} = this.requests.filter;
      const text = toLine(this.input.value).trim();
      void this.requests.narrow(text === '' ? rest : {...rest, text});
    }, pause);
  };

  readonly #onToggle = (): void => {
    this.expanded = !this.expanded;
  };

  #onChoose(name: Choice, event: Event): void {
    const {[name]: _chosen, ...rest} = this.requests.filter;
    const {value} = event.target as HTMLSelectElement;
    void this.requests.narrow(value === '' ? rest : {...rest, [name]: value});
  }
}

defineElement('psw-request-filter', PswRequestFilter);

declare global {
  interface HTMLElementTagNameMap {
    'psw-request-filter': PswRequestFilter;
  }
}
