import {html, nothing, type TemplateResult} from 'lit';
import {formatRelative} from '../../i18n/format.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {LeftDraft} from '../../state/draft-shelf.ts';
import type {Writing} from '../../state/writing.ts';
import {closeIcon} from '../common/icons.ts';
import {dotted} from '../common/dotted.ts';
import {keyedRows} from '../common/keyed-rows.ts';

/** The drafts that are kept beside the form's, to go on with one of them or to discard it. `onOpen` takes the focus. */
export function otherDrafts(messages: Messages, writing: Writing, onOpen: () => void): TemplateResult | typeof nothing {
  const {draft: words} = messages.form;
  const {kept} = writing.keeper;
  const others = kept.besides(writing.draft.key);
  if (others.length === 0) return nothing;
  return html`<details class="other-drafts">
    <summary>${words.others(others.length)}</summary>
    <ul>
      ${keyedRows(others.map((left) => [left.key, row(left)]))}
    </ul>
  </details>`;

  function open(event: Event, left: LeftDraft): void {
    (event.target as Element).closest('details')!.open = false;
    onOpen();
    writing.openDraft(left);
  }

  function row(left: LeftDraft): TemplateResult {
    const {subject, email, zuid, zoid, organizationId} = left.values;
    const name = subject || words.noSubject;
    const when = formatRelative(messages.locale, new Date(left.savedAt).toISOString(), Date.now());
    const facts = [email || zuid || zoid || organizationId, messages.dataCenter.names[left.dataCenter], when];
    return html`<li>
      <button type="button" class="open" @click=${(event: Event) => open(event, left)}>
        <bdi dir="auto">${name}</bdi> <span class="muted">${dotted(facts)}</span>
      </button>
      <button
        type="button"
        class="button icon"
        aria-label=${words.discardOther(name)}
        title=${words.discard}
        @click=${() => kept.discard(left)}
      >
        ${closeIcon}
      </button>
    </li>`;
  }
}
