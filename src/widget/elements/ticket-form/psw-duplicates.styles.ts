import {css} from 'lit';

export const duplicatesStyles = css`
  :host {
    position: relative;
  }
  .note {
    padding-block-end: var(--psw-space-1);
  }
  ul {
    margin-inline: -8px;
  }
  button {
    display: grid;
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--psw-space-1) var(--psw-space-2);
    border: 0;
    border-radius: var(--psw-radius-field);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  button:hover {
    background: var(--psw-surface);
  }
  button:focus-visible {
    outline-offset: -2px;
  }
  .subject {
    color: var(--psw-link);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
`;
