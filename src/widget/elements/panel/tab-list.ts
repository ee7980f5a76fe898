import {html, type TemplateResult} from 'lit';
import type {PanelMessages} from '../../i18n/messages.ts';
import type {Shown, SupportView} from '../../state/shown.ts';

const views: readonly SupportView[] = ['requests', 'add-ticket'];

/** The panel's tabs, after the WAI-ARIA pattern: one stop for Tab, arrows between them. */
export function tabList(messages: PanelMessages, shown: Shown): TemplateResult {
  const {tabs, direction} = messages;
  const names: Record<SupportView, string> = {requests: tabs.requests, 'add-ticket': tabs.addTicket};

  // The panel moves the focus along with the view.
  const onKeydown = (event: KeyboardEvent): void => {
    const index = nextIndex(event.key, views.indexOf(shown.view), direction === 'rtl');
    if (index === undefined) return;
    event.preventDefault();
    shown.show(views[index]!);
  };

  return html`<div role="tablist" part="tabs" aria-label=${tabs.label} @keydown=${onKeydown}>
    ${views.map(
      (view) =>
        html`<button
          type="button"
          role="tab"
          part=${view === shown.view ? 'tab current-tab' : 'tab'}
          id=${`tab-${view}`}
          aria-controls=${`view-${view}`}
          aria-selected=${String(view === shown.view)}
          tabindex=${view === shown.view ? 0 : -1}
          @click=${() => shown.show(view)}
        >
          ${names[view]}
        </button>`,
    )}
  </div>`;
}

/** Where a key leads among the tabs, if anywhere: arrows follow the direction of reading, and go round. */
function nextIndex(key: string, index: number, rightToLeft: boolean): number | undefined {
  const {length} = views;
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const forward = (key === 'ArrowRight') !== rightToLeft;
  return (index + (forward ? 1 : length - 1)) % length;
}
