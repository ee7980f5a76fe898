import {css} from 'lit';

/** A state in a few words: coloured by what it means, and never by colour alone. */
export const badgeStyles = css`
  .badge {
    padding: 0 7px;
    border: 1px solid transparent;
    border-radius: var(--psw-radius-badge);
    background: var(--psw-surface-muted);
    color: var(--psw-text-muted);
    font-size: 12px;
    line-height: 18px;
    font-weight: 600;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .badge.open {
    background: var(--psw-success-tint);
    color: var(--psw-success);
  }
  .badge.danger,
  .badge.refused {
    background: var(--psw-danger-tint);
    color: var(--psw-danger);
  }
  .badge.warning,
  .badge.on-hold,
  .badge.saved,
  .badge.sending {
    background: var(--psw-warning-tint);
    color: var(--psw-warning);
  }
`;
