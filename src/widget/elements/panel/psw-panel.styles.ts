import {css} from 'lit';

export const panelStyles = css`
  dialog {
    position: fixed;
    inset-inline: var(--psw-inline);
    inset-block: var(--psw-block);
    inline-size: var(--psw-inline-size, 400px);
    block-size: var(--psw-block-size, 700px);
    max-inline-size: calc(100vw - 2 * var(--psw-edge));
    max-block-size: calc(100dvh - var(--psw-end) - var(--psw-offset-block) - var(--psw-gap, 68px));
    margin: var(--psw-gap, 68px) 0;
    padding: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    container: panel / size;
    border: 1px solid var(--psw-line);
    border-radius: var(--psw-radius-panel);
    background: var(--psw-surface);
    color: var(--psw-text);
    box-shadow: var(--psw-shadow);
  }
  /* The page's direction decides the side on which the panel stands, the language's how it reads. */
  .content {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    /* Where there is less room, such as at 400 %, the whole scrolls: nothing is cut off. */
    min-block-size: 440px;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--psw-space-2);
    padding-block: var(--psw-space-3) var(--psw-space-1);
    padding-inline: var(--psw-space-5) var(--psw-space-3);
  }
  h2 {
    font-size: 16px;
  }
  psw-data-center-select {
    padding: 0 var(--psw-space-5) var(--psw-space-2);
  }
  [role='tablist'] {
    display: flex;
    gap: var(--psw-space-3);
    padding-inline: var(--psw-space-4);
    border-block-end: 1px solid var(--psw-line);
  }
  [role='tab'] {
    min-block-size: calc(var(--psw-control) + var(--psw-step));
    padding: 0 var(--psw-space-1) 2px;
    border: 0;
    margin-block-end: -1px;
    background: none;
    color: var(--psw-text-muted);
    font-weight: 600;
    cursor: pointer;
  }
  [role='tab']:hover {
    color: var(--psw-text);
  }
  [role='tab'][aria-selected='true'] {
    padding-block-end: 0;
    border-block-end: 2px solid var(--psw-link);
    color: var(--psw-text);
  }
  [role='tab']:focus-visible {
    outline-offset: -2px;
    border-radius: var(--psw-radius-badge);
  }
  .view {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-block-size: 0;
  }
  .part {
    display: grid;
    gap: var(--psw-space-3);
    padding: var(--psw-space-3) var(--psw-space-5);
  }
  @media (max-width: 480px), (max-height: 480px) {
    dialog {
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      max-inline-size: none;
      max-block-size: none;
      margin: 0;
      border: 0;
      border-radius: 0;
      padding-inline: max(env(safe-area-inset-left), env(safe-area-inset-right));
    }
    .head {
      padding-block-start: max(var(--psw-space-3), env(safe-area-inset-top));
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise 160ms cubic-bezier(0.2, 0, 0, 1);
    }
    @keyframes rise {
      from {
        opacity: 0;
        translate: 0 12px;
      }
    }
  }
`;
