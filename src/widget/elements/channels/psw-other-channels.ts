import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {dataCenterOf, type DataCenterId} from '../../../contract/data-centers.ts';
import {defineElement} from '../common/define-element.ts';
import type {PanelMessages} from '../../i18n/messages.ts';
import {messagesContext} from '../../state/contexts.ts';
import {emptyValues, isUntouched, type DraftValues} from '../../state/draft-values.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {viewStyles} from '../../styles/view.styles.ts';
import {emailTemplate, mailLink} from './email-template.ts';
import {otherChannelsStyles} from './psw-other-channels.styles.ts';
import './psw-copy-text.ts';

/**
 * The ways that are left when the widget's own is closed: the region's help center, step by step, and e-mail; with the
 * ticket's text to copy, and the failure's `reference`, by which support finds it.
 */
export class PswOtherChannels extends LitElement {
  static override readonly styles = [resetStyles, viewStyles, otherChannelsStyles];

  @consume({context: messagesContext, subscribe: true}) messages!: PanelMessages;

  @property({attribute: false}) dataCenter!: DataCenterId;
  /** What was typed. */
  @property({attribute: false}) values: Readonly<DraftValues> | undefined;
  @property({attribute: false}) reference: string | undefined;

  override render() {
    const {messages, dataCenter, reference, values = emptyValues} = this;
    const text = emailTemplate(dataCenter, values);
    const {channels} = messages;
    const {helpCenter, email} = dataCenterOf(dataCenter);
    return html`<section class="stack" aria-labelledby="other-channels">
      <h3 id="other-channels">${channels.title}</h3>
      ${
        helpCenter
          ? html`<div class="channel">
              <h4>${channels.helpCenter}</h4>
              <a class="address" href=${`https://${helpCenter}`} target="_blank" rel="noopener noreferrer"
                >${helpCenter}</a
              >
              <ol class="steps muted">
                ${channels.helpCenterSteps.map((step) => html`<li>${step}</li>`)}
              </ol>
            </div>`
          : nothing
      }
      <div class="channel">
        <h4>${channels.email}</h4>
        <a class="address" href=${mailLink(dataCenter, values).href}>${email}</a>
        <p class="muted">${isUntouched(values, emptyValues) ? channels.emailText : channels.emailTyped}</p>
      </div>
      <psw-copy-text .text=${reference ? `${text}\n\n${messages.reference(reference)}` : text}></psw-copy-text>
    </section>`;
  }
}

defineElement('psw-other-channels', PswOtherChannels);

declare global {
  interface HTMLElementTagNameMap {
    'psw-other-channels': PswOtherChannels;
  }
}
