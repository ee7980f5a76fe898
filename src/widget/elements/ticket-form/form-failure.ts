import {html, nothing, type TemplateResult} from 'lit';
import type {SupportError} from '../../api/support-error.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {Support} from '../../state/support.ts';
import type {Writing} from '../../state/writing.ts';
import {otherChannels} from '../channels/other-channels.ts';
import '../channels/psw-other-channels.ts';
import {errorNote} from '../common/error-note.ts';

/** Why a ticket could not be filed, and the ways that are left. */
export function formFailure(
  messages: Messages,
  {dataCenter}: Support,
  {draft}: Writing,
  failure: SupportError | undefined,
): TemplateResult {
  return html`<div role="alert" class="failure stack" tabindex="-1" ?hidden=${!failure}>
    ${failure ? errorNote(messages, failure) : nothing}
    ${failure && dataCenter ? otherChannels(dataCenter, draft.values, failure.reference) : nothing}
  </div>`;
}
