import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.ts';

/** Whether a text has come so close to its limit that one wants to know how much is left. */
export function isNearLimit(text: string, limit: number): boolean {
  return lengthOf(text) >= limit * 0.9;
}

/**
 * How much is left before the limit, from its last tenth on. The number changes with every key, so it is not read out;
 * what is read out changes in steps.
 */
export function characterCounter({form}: Messages, id: string, text: string, limit: number): TemplateResult {
  const left = limit - lengthOf(text);
  const words = left < 0 ? form.charactersTooMany(-left) : form.charactersLeft(left);
  const step = steps.findLast((share) => left <= limit * share);
  const spoken = left < 0 ? form.charactersTooMany(-left) : form.fewerCharactersLeft(Math.round(limit * (step ?? 0)));
  return html`${
      isNearLimit(text, limit)
        ? html`<p id=${id} class="counter ${left < 0 ? 'error' : 'muted'}">${words}</p>`
        : nothing
    }
    <p role="status" class="visually-hidden">${isNearLimit(text, limit) ? spoken : nothing}</p>`;
}

/** Shares of the limit that are left when something is said. */
const steps = [0.1, 0.05, 0.02, 0.01, 0];

/** As the contract counts: blanks around the text are none of it. */
function lengthOf(text: string): number {
  return text.trim().length;
}
