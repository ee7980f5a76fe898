import {consume} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import type {TicketFilter} from '../../../contract/ticket-filter.ts';
import {searchLimit} from '../../../contract/list-limits.ts';
import type {TicketFacets} from '../../../contract/ticket-facets.ts';
import {toLine} from '../../../contract/text.ts';
import {formatNumber} from '../../i18n/format.ts';
import type {PanelMessages} from '../../i18n/messages.ts';
import {messagesContext} from '../../state/contexts.ts';
import type {Requests} from '../../state/requests.ts';
import {WatchController} from '../../state/watch-controller.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {defineElement} from '../common/define-element.ts';
import {KeepFocusController} from '../common/keep-focus-controller.ts';
import {selectField, type SelectField} from '../common/select-field.ts';
import {filterIcon, searchIcon} from '../common/icons.ts';
import {serviceName} from '../common/service-name.ts';
import {requestFilterStyles} from './psw-request-filter.styles.ts';

/** How long typing has to pause before it is searched for, in milliseconds. */
const pause = 250;

const choices = ['customer', 'service', 'dataCenter'] as const;
type Choice = (typeof choices)[number];

/** Narrows the list: a search, the states that matter most, and further filters on request. */
export class PswRequestFilter extends LitElement {
  static override readonly styles = [resetStyles, fieldStyles, requestFilterStyles];

  @consume({context: messagesContext, subscribe: true}) messages!: PanelMessages;
  readonly watch = new WatchController(this, () => [this.requests]);

  @property({attribute: false}) requests!: Requests;

  @state() private expanded = false;

  @query('input') private input!: HTMLInputElement | null;

  readonly keepFocus = new KeepFocusController(this, () => this.renderRoot.querySelector<HTMLElement>('.toggle'));

  /** Set as long as what was typed is still to be searched for. */
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopTimer();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // What was typed for one region is not for another.
    if (changed.has('requests')) this.#stopTimer();
  }

  /** Folds the further filters; returns whether they were open. */
  fold(): boolean {
    const {expanded} = this;
    this.expanded = false;
    return expanded;
  }

  override render() {
    const words = this.messages.requests;
    const {filter} = this.requests;
    const count = choices.filter((name) => filter[name] !== undefined).length;
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
          .value=${live(this.#shownText())}
          @input=${this.#onInput}
        />
        <button
          type="button"
          class="toggle"
          aria-expanded=${String(this.expanded)}
          aria-controls="more"
          aria-label=${count === 0 ? words.filters : words.filtersSet(count)}
          data-active=${String(count > 0)}
          @click=${this.#onToggle}
        >
          ${filterIcon}${count === 0 ? nothing : html`<span>${words.set(count)}</span>`}
        </button>
      </div>
      <div class="chips">${this.#chips()}</div>
      <div id="more" class="more" ?hidden=${!this.expanded}>
        ${this.expanded ? choices.map((name) => this.#select(name)) : nothing}
      </div>
    `;
  }

  /** What is searched for; as it was typed, with a blank at its end before the next word comes. */
  #shownText(): string {
    const text = this.requests.filter.text ?? '';
    const typed = this.input?.value ?? '';
    return this.#timer || toText(typed) === text ? typed : text;
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #chips() {
    const {filter: words} = this.messages.requests;
    const {filter, facets} = this.requests;
    const count = (number: number | undefined) =>
      number === undefined ? '…' : formatNumber(this.messages.locale, number);
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
    return selectField({
      id: name,
      label: words[name],
      value: this.requests.filter[name] ?? '',
      options: [{value: '', name: words.all}, ...this.#options(name, this.requests.facets)],
      onChange: (value) => this.#onChoose(name, value),
    });
  }

  #options(name: Choice, facets: TicketFacets | undefined): SelectField['options'] {
    if (name === 'customer') return (facets?.customers ?? []).map(({value}) => ({value, name: value}));
    if (name === 'service')
      return (facets?.services ?? []).map(({id}) => ({value: id, name: serviceName(this.messages, id)}));
    const names: Record<string, string> = this.messages.dataCenter.names;
    return (facets?.dataCenters ?? []).map(({id}) => ({value: id, name: names[id] ?? id}));
  }

  readonly #onInput = ({currentTarget: input}: InputEvent & {currentTarget: HTMLInputElement}): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const {text: _text, ...rest} = this.requests.filter;
      const text = toText(input.value);
      void this.requests.narrow(text === '' ? rest : {...rest, text});
    }, pause);
  };

  readonly #onToggle = (): void => {
    this.expanded = !this.expanded;
  };

  #onChoose(name: Choice, value: string): void {
    const {[name]: _chosen, ...rest} = this.requests.filter;
    void this.requests.narrow(value === '' ? rest : {...rest, [name]: value});
  }
}

function toText(typed: string): string {
  return toLine(typed).trim();
}

defineElement('psw-request-filter', PswRequestFilter);

declare global {
  interface HTMLElementTagNameMap {
    'psw-request-filter': PswRequestFilter;
  }
}
