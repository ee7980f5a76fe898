import {html, nothing, type TemplateResult} from 'lit';
import {formatRelative} from '../../i18n/format.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {DraftKeeper} from '../../state/draft-keeper.ts';

/** What became of the draft while nobody typed, and what to do about it. */
export function draftNote(messages: Messages, keeper: DraftKeeper): TemplateResult {
  const {draft: words} = messages.form;
  const {notice} = keeper;
  return html`<div role="status" class="draft-note">
    ${line()}${keeper.isLasting ? nothing : html`<p class="muted">${words.notLasting}</p>`}
  </div>`;

  function line(): TemplateResult | typeof nothing {
    switch (notice?.kind) {
      case 'restored': {
        const when = formatRelative(messages.locale, new Date(notice.savedAt).toISOString(), Date.now());
        return note(words.restored(when), words.discard, () => keeper.discard());
      }
      case 'discarded':
        return note(words.discarded, words.bringBack, () => keeper.bringBack());
      case 'sent-elsewhere':
        return html`<p class="note success">${words.sentElsewhere}</p>`;
      default:
        return nothing;
    }
  }
}

function note(text: string, action: string, onClick: () => void): TemplateResult {
  return html`<div class="note neutral links">
    <span>${text}</span> <button type="button" @click=${onClick}>${action}</button>
  </div>`;
}
