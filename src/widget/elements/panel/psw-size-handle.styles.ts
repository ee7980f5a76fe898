import {css} from 'lit';

export const sizeHandleStyles = css`
  :host {
    position: absolute;
    inset-inline: var(--psw-handle-inline, 0 auto);
    inset-block: var(--psw-handle-block, 0 auto);
    z-index: 1;
  }
  button {
    display: block;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: var(--psw-radius-panel);
    background: none;
    color: var(--psw-text-muted);
    opacity: 0;
    touch-action: none;
  }
  button:hover,
  button:focus-visible {
    opacity: 1;
  }
  button:focus-visible {
    outline-offset: -3px;
  }
  svg {
    inline-size: 16px;
    margin: 4px;
  }
  /* There the panel fills the screen, or a finger would hardly hit a corner as small as this. */
  @media (max-width: 480px), (max-height: 480px), (pointer: coarse) {
    :host {
      display: none;
    }
  }
`;
