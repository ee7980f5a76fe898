import {html, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.ts';
import type {Support, SupportView} from '../../state/support.ts';

const views: readonly SupportView[] = ['requests', 'add-ticket'];

/** The panel's tabs, after the WAI-ARIA pattern: one stop for Tab, arrows between them. */
export function tabList(messages: Messages, support: Support): TemplateResult {
  const {tabs, direction} = messages;
  const names: Record<SupportView, string> = {requests: tabs.requests, 'add-ticket': tabs.addTicket};

  // The panel moves the focus along with the view.
  const onKeydown = (event: KeyboardEvent): void => {
    const index = nextIndex(event.key, views.indexOf(support.view), direction === 'rtl');
    if (index === undefined) return;
    event.preventDefault();
    support.show(views[index]!);
  };

  return html`<div role="tablist" aria-label=${tabs.label} @keydown=${onKeydown}>
    ${views.map(
      (view) =>
        html`<button
          type="button"
          role="tab"
          id=${`tab-${view}`}
          aria-controls=${`view-${view}`}
          aria-selected=${String(view === support.view)}
          tabindex=${view === support.view ? 0 : -1}
          @click=${() => support.show(view)}
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
