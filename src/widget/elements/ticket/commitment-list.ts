import {html, nothing, type TemplateResult} from 'lit';
import type {Commitment} from '../../../contract/commitment.ts';
import {commitmentState} from '../../../contract/commitment-state.ts';
import {formatMoment} from '../../i18n/format.ts';
import type {Messages} from '../../i18n/messages.ts';

/** What support has promised and how it stands, in words and not by colour alone. */
export function commitmentList(
  messages: Messages,
  commitments: readonly Commitment[],
  now: number,
): TemplateResult | typeof nothing {
  if (commitments.length === 0) return nothing;
  const {ticket: words, locale} = messages;
  return html`<section aria-labelledby="promises">
    <h3 id="promises">${words.promises}</h3>
    <ul class="promises">
      ${commitments.map((commitment) => {
        const state = commitmentState(commitment, now);
        const time = formatMoment(locale, commitment.metAt ?? commitment.dueAt);
        return html`<li class="is-${state}">
          <span>${words.promiseKinds[commitment.kind] ?? commitment.kind}</span>
          <span class="state">${words.promise[state](time)}</span>
        </li>`;
      })}
    </ul>
  </section>`;
}
