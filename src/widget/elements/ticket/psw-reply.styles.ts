import {css} from 'lit';

export const replyStyles = css`
  /* However much is attached, and however little a keyboard leaves, the conversation keeps some room. */
  :host {
    flex: none;
    max-block-size: 60%;
  }
  .foot {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    justify-content: stretch;
    gap: var(--psw-space-2);
    padding-block-end: 0;
    overflow-y: auto;
    scrollbar-width: thin;
    scroll-padding-block-end: 72px;
  }
  /* In sight while the rest scrolls. */
  .foot > .actions {
    position: sticky;
    inset-block-end: 0;
    align-items: center;
    margin-inline-start: 0;
    padding-block-end: max(var(--psw-space-3), env(safe-area-inset-bottom));
    background: var(--psw-surface);
  }
  .foot > * {
    grid-column: 1 / -1;
  }
  /* Without files, the button for them stands in the line of the others. */
  .foot > psw-attachments:not([has-files]) {
    grid-column: 1;
    /* In the middle of a main button, which is a step higher. */
    align-self: start;
    margin-block-start: calc(var(--psw-step) / 2);
    /* The sign in its button, not the button, stands at the line's start. */
    margin-inline-start: calc((18px - var(--psw-control)) / 2);
  }
  .foot > psw-attachments:not([has-files]) + .actions {
    grid-column: 2;
  }
  textarea.control {
    min-block-size: 44px;
    max-block-size: 160px;
  }
`;
