import {html, type TemplateResult} from 'lit';

/** Facts in one line, with dots between them; each keeps its own direction. Those that are empty are left out. */
export function dotted(facts: readonly (string | undefined)[]): TemplateResult {
  return html`${facts.filter(Boolean).map((fact, index) => html`${index === 0 ? '' : ' · '}<bdi>${fact}</bdi>`)}`;
}
