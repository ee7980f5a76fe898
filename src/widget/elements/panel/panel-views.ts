import {html, nothing, type TemplateResult} from 'lit';
import type {PanelMessages} from '../../i18n/messages.ts';
import type {Shown, SupportView} from '../../state/shown.ts';
import type {PartController} from './part-controller.ts';
import {partNote} from './part-note.ts';

export interface PanelViews {
  messages: PanelMessages;
  shown: Shown;
  /** The part that shows a ticket. */
  ticket: PartController;
  /** The part that files one. */
  form: PartController;
  onAskDataCenter: () => void;
}

/** What the tabs show: the list, or the ticket that is read in its place; and the form. */
export function panelViews({messages, shown, ticket, form, onAskDataCenter}: PanelViews): TemplateResult {
  const part = (of: PartController, content: TemplateResult) => (of.isReady ? content : partNote(messages, of));
  return html`
    ${view(
      'requests',
      html`<psw-request-list exportparts="foot, action" ?hidden=${shown.thread !== undefined}></psw-request-list>
        ${shown.thread ? part(ticket, html`<psw-ticket exportparts="foot, action"></psw-ticket>`) : nothing}`,
    )}
    ${view('add-ticket', part(form, html`<psw-ticket-form exportparts="foot, action" @psw-ask-data-center=${onAskDataCenter}></psw-ticket-form>`))}
  `;

  function view(name: SupportView, content: TemplateResult): TemplateResult {
    return html`<div
      class="view"
      role="tabpanel"
      id=${`view-${name}`}
      aria-labelledby=${`tab-${name}`}
      ?hidden=${shown.view !== name}
    >
      ${content}
    </div>`;
  }
}
