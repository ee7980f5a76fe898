import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {dataCenters, parseDataCenterId} from '../../../contract/data-centers.ts';
import {defineElement} from '../common/define-element.ts';
import type {PanelMessages} from '../../i18n/messages.ts';
import {messagesContext, supportContext} from '../../state/contexts.ts';
import type {PrefillLock} from '../../state/prefilling.ts';
import type {Support} from '../../state/support.ts';
import {WatchController} from '../../state/watch-controller.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {PswDataCenterChangeEvent} from '../common/psw-events.ts';
import {chevronIcon, globeIcon} from '../common/icons.ts';
import {KeepFocusController} from '../common/keep-focus-controller.ts';
import {errorMessage} from '../common/error-message.ts';
import {dataCenterSelectStyles} from './psw-data-center-select.styles.ts';

/**
 * Shows which data center the customer's account is in, and lets one choose another.
 *
 * @fires {PswDataCenterChangeEvent} psw-data-center-change - Before another is chosen; can be prevented.
 */
export class PswDataCenterSelect extends LitElement {
  static override readonly styles = [resetStyles, fieldStyles, dataCenterSelectStyles];

  @consume({context: messagesContext, subscribe: true}) messages!: PanelMessages;
  @consume({context: supportContext, subscribe: true}) support!: Support;
  readonly watch = new WatchController(this, () => [
    this.support,
    this.support.writing?.prefilling,
    this.support.writing?.draft,
  ]);

  // What the page fixes cannot be chosen any more; the panel's tab is next to it.
  readonly keepFocus = new KeepFocusController(this, () =>
    (this.getRootNode() as ShadowRoot).querySelector('[role=tab][aria-selected=true]'),
  );

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('select')?.focus(options);
  }

  override render() {
    const {label, choose, names} = this.messages.dataCenter;
    const {dataCenter: chosen, dataCenterMissing: missing} = this.support;
    const lock = this.#lock;
    this.toggleAttribute('hidden', lock === 'hidden');
    if (chosen && lock === 'read-only') {
      return html`<p class="given">${globeIcon}${label} <strong>${names[chosen]}</strong></p>`;
    }
    return html`
      <label for="data-center">${globeIcon}${label}</label>
      <span class="select">
        <select
          id="data-center"
          aria-invalid=${String(missing)}
          aria-describedby=${missing ? 'missing' : nothing}
          @change=${this.#onChange}
        >
          ${chosen ? nothing : html`<option value="" selected disabled>${choose}</option>`}
          ${dataCenters.map(({id}) => html`<option value=${id} .selected=${id === chosen}>${names[id]}</option>`)}
        </select>
        ${chevronIcon}
      </span>
      ${missing ? errorMessage('missing', this.messages.chooseDataCenter) : nothing}
    `;
  }

  /** What the page gave for the form holds for all of the panel; unless whoever is signed in belongs elsewhere. */
  get #lock(): PrefillLock | undefined {
    const {writing, session} = this.support;
    return session?.requests.error?.kind === 'region_mismatch'
      ? undefined
      : writing?.prefilling.locks.get('dataCenter');
  }

  readonly #onChange = ({currentTarget: select}: Event & {currentTarget: HTMLSelectElement}): void => {
    const id = parseDataCenterId(select.value);
    if (!id) return;
    if (this.dispatchEvent(new PswDataCenterChangeEvent(id))) this.support.choose(id);
    else select.value = this.support.dataCenter ?? '';
  };
}

defineElement('psw-data-center-select', PswDataCenterSelect);

declare global {
  interface HTMLElementTagNameMap {
    'psw-data-center-select': PswDataCenterSelect;
  }
}
