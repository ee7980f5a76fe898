import {html, nothing, type TemplateResult} from 'lit';
import type {SupportError} from '../../api/support-error.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {Session} from '../../state/session.ts';
import type {Support} from '../../state/support.ts';
import {otherChannels} from '../channels/other-channels.ts';
import {errorNote} from '../common/error-note.ts';

/** Why a ticket could not be filed, or cannot be, and the ways that are left. */
export function formFailure(
  messages: Messages,
  {session, dataCenter, draft}: Support,
  failed: SupportError | undefined,
): TemplateResult {
  // Who may not file is told before anything is typed in vain.
  const failure = failed ?? noAccess(session);
  return html`<div role="alert" class="failure stack" tabindex="-1" ?hidden=${!failure}>
    ${failure ? errorNote(messages, failure) : nothing}
    ${failure && dataCenter ? otherChannels(messages, dataCenter, draft.values, failure.reference) : nothing}
  </div>`;
}

function noAccess(session: Session | undefined): SupportError | undefined {
  const error = session?.requests.error;
  return error?.kind === 'no_access' ? error : undefined;
}
