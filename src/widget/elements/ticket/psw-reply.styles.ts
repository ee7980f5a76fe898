import {css} from 'lit';

export const replyStyles = css`
  :host {
    flex: none;
  }
  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-content: stretch;
    gap: var(--psw-space-2);
    max-block-size: 50dvh;
    overflow-y: auto;
    scrollbar-width: thin;
  }
  .foot > .actions {
    inline-size: 100%;
    align-items: center;
  }
  /* The sign in its button, not the button, stands at the line's start. */
  psw-attachments {
    margin-inline: -11px auto;
  }
  psw-attachments[has-files] {
    flex: 1 0 100%;
    margin-inline-start: 0;
  }
  textarea.control {
    min-block-size: 44px;
    max-block-size: 160px;
  }
`;
