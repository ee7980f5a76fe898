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

/** Says why the list could not be loaded, with a retry; and the other ways to support while the backend is down. */
export function listFailure(
  messages: PanelMessages,
  {dataCenter, writing}: Support,
  requests: Requests,
  error: SupportError,
): TemplateResult {
  const isDown = error.kind === 'unreachable' || error.kind === 'failing';
  return html`<div class="failure stack">
    <div role="alert">${errorNote(messages, error)}</div>
    <button type="button" class="button quiet" @click=${() => void requests.load()}>${messages.tryAgain}</button>
    ${isDown && dataCenter ? otherChannels(dataCenter, writing?.draft.values) : nothing}
  </div>`;
}
