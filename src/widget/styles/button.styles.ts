import {css} from 'lit';

/** Buttons: `primary` for the one main action, `quiet` for the rest, `icon` for a sign alone. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--psw-space-2);
    min-block-size: var(--psw-control);
    padding: calc((var(--psw-control) - 22px) / 2) 16px;
    border: 1px solid transparent;
    border-radius: var(--psw-radius-field);
    background: none;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button.primary {
    min-block-size: calc(var(--psw-control) + var(--psw-step));
    padding-inline: 18px;
    background: var(--psw-accent);
    color: var(--psw-on-accent);
  }
  .button.primary:hover {
    background: var(--psw-accent-hover);
  }
  .button.quiet {
    border-color: var(--psw-line);
    color: var(--psw-text);
  }
  .button.quiet:hover,
  .button.icon:hover {
    background: var(--psw-surface-muted);
  }
  .button.icon {
    min-inline-size: var(--psw-control);
    padding: 0;
    color: var(--psw-text-muted);
  }
  .button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: progress;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--psw-space-2);
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
  }
`;
