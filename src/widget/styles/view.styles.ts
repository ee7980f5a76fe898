import {css} from 'lit';

/** A view of the panel: what scrolls, and the footer that does not. */
export const viewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    flex: 1;
  }
  .scroll {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scroll-padding-block: var(--psw-space-6);
    padding: var(--psw-space-4) var(--psw-space-5) var(--psw-space-5);
  }
  /* Where the whole panel scrolls as well, what is over goes on to it. */
  @container panel (max-height: 439px) {
    .scroll {
      overscroll-behavior: auto;
    }
  }
  .scroll:focus-visible {
    outline-offset: -2px;
  }
  .stack {
    display: grid;
    gap: calc(var(--psw-unit) * 3.5);
    align-content: start;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    gap: calc(var(--psw-unit) * 3.5) var(--psw-space-3);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--psw-space-2) var(--psw-space-3);
    padding: var(--psw-space-3) var(--psw-space-5);
    padding-block-end: max(var(--psw-space-3), env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--psw-line);
  }
  .aside {
    padding-inline: var(--psw-space-5);
  }
  .aside > :not(:empty) {
    margin-block-end: var(--psw-space-2);
  }
  .goes-to {
    color: var(--psw-text-muted);
    font-size: 13px;
    line-height: 18px;
    min-inline-size: 0;
    flex: 1 1 120px;
    overflow-wrap: anywhere;
  }
  .goes-to strong {
    display: block;
    color: var(--psw-text);
    font-weight: 600;
  }
  .foot .actions {
    justify-content: end;
    margin-inline-start: auto;
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: var(--psw-space-2);
    padding: var(--psw-space-6) var(--psw-space-4);
    text-align: center;
  }
  .empty > svg {
    inline-size: 32px;
    block-size: 32px;
    stroke-width: 1.4;
    color: var(--psw-text-muted);
  }
  .empty p {
    max-inline-size: 34ch;
    text-wrap: pretty;
  }
  .empty .button {
    margin-block-start: var(--psw-space-2);
  }
  .channel {
    display: grid;
    gap: var(--psw-space-1);
    justify-items: start;
  }
  h4 {
    font-size: 13px;
    line-height: 18px;
    font-weight: 600;
  }
  .steps {
    list-style: decimal;
    padding-inline-start: var(--psw-space-5);
  }
  .address {
    padding-block: calc((var(--psw-target) - 20px) / 2);
    color: var(--psw-link);
    font-weight: 600;
    overflow-wrap: anywhere;
    direction: ltr;
    unicode-bidi: isolate;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
`;
