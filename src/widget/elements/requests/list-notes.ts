import {html, nothing, type TemplateResult} from 'lit';
import type {SupportError} from '../../api/support-error.ts';
import type {PanelMessages} from '../../i18n/messages.ts';
import type {Requests} from '../../state/requests.ts';
import type {Support} from '../../state/support.ts';
import {otherChannels} from '../channels/other-channels.ts';
import {emptyNote} from '../common/empty-note.ts';
import {errorNote} from '../common/error-note.ts';
import {inboxIcon, searchIcon} from '../common/icons.ts';

/** Stands in the place of rows that there are none of: nothing was filed yet, or nothing fits what is asked for. */
export function nothingListed(
  {requests: words}: PanelMessages,
  requests: Requests,
  isNarrowed: boolean,
): TemplateResult {
  if (!isNarrowed) return emptyNote(inboxIcon, words.emptyTitle, words.emptyText);
  return html`${emptyNote(searchIcon, words.nothingFoundTitle, words.nothingFoundText)}
    <button type="button" class="button quiet more" @click=${() => void requests.narrow({})}>
      ${words.clearFilters}
    </button>`;
}

/** Says why the list could not be loaded, with a retry. */
export function listFailure(messages: PanelMessages, requests: Requests, error: SupportError): TemplateResult {
  return html`<div class="failure stack">
    <div role="alert">${errorNote(messages, error)}</div>
    <button type="button" class="button quiet" @click=${() => void requests.load()}>${messages.tryAgain}</button>
  </div>`;
}

/** The other ways to support while the backend is down; below the rows, of which some may wait on this device. */
export function waysBelow({dataCenter, writing}: Support, error: SupportError): TemplateResult | typeof nothing {
  const isDown = error.kind === 'unreachable' || error.kind === 'failing';
  if (!isDown || !dataCenter) return nothing;
  return html`<div class="failure">${otherChannels(dataCenter, writing?.draft.values)}</div>`;
}
