import {html, nothing, type TemplateResult} from 'lit';
import {formatRelative} from '../../i18n/format.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {DraftKeeper} from '../../state/draft-keeper.ts';

/** What became of the draft while nobody typed, and what to do about it. */
export function draftNote(messages: Messages, keeper: DraftKeeper): TemplateResult {
  const {draft: words} = messages.form;
  const {notice} = keeper;
  return html`<div role="status" class="draft-note">
    ${
      // First, since the focus comes here from the list: the other buttons would discard the draft of the form.
      keeper.kept.canPutBack ? note(words.otherDiscarded, [[words.bringBack, () => keeper.kept.putBack()]]) : nothing
    }${line()}${keeper.isLasting ? nothing : html`<p class="muted">${words.notLasting}</p>`}
  </div>`;

  function line(): TemplateResult | typeof nothing {
    switch (notice?.kind) {
      case 'restored': {
        const when = formatRelative(messages.locale, new Date(notice.savedAt).toISOString(), notice.at);
        return note(words.restored(when), [
          [words.discard, () => keeper.discard()],
          [words.startAnother, () => keeper.open()],
        ]);
      }
      case 'discarded':
        return note(words.discarded, [[words.bringBack, () => keeper.bringBack()]]);
      case 'put-aside':
        return note(words.putAside, []);
      case 'sent-elsewhere':
        return html`<p class="note success">${words.sentElsewhere}</p>`;
      default:
        return nothing;
    }
  }
}

/** A line, and what can be done about it. */
export function note(
  text: string | TemplateResult,
  actions: readonly (readonly [label: string, onClick: () => void])[],
) {
  return html`<div class="note neutral links">
    <div>${text}</div>
    ${actions.map(([label, onClick]) => html`<button type="button" @click=${onClick}>${label}</button>`)}
  </div>`;
}

/** At the form's end, so that nothing moves while one types: for another ticket before this one is done. */
export function keepAndStart(messages: Messages, keeper: DraftKeeper): TemplateResult | typeof nothing {
  if (!keeper.canStartAnother) return nothing;
  return html`<button type="button" class="button quiet" @click=${() => keeper.open()}>
    ${messages.form.draft.keepAndStart}
  </button>`;
}
