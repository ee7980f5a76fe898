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
  textarea.control {
    min-block-size: 44px;
    max-block-size: 160px;
  }
`;
