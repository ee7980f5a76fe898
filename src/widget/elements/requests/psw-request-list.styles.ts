import {css} from 'lit';

export const requestListStyles = css`
  .scroll {
    padding-inline: var(--psw-space-2);
  }
  .scroll > :not(ul) {
    margin-inline: var(--psw-space-3);
  }
  .failure {
    margin-block-end: var(--psw-space-4);
  }
  li + li {
    margin-block-start: 2px;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px var(--psw-space-3);
    padding: 10px var(--psw-space-3);
    border-radius: var(--psw-radius-row);
  }
  .row:hover {
    background: var(--psw-surface-muted);
  }
  .subject {
    font-size: 14px;
    font-weight: 600;
    text-wrap: nowrap;
  }
  .subject {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .row {
    position: relative;
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
    cursor: pointer;
  }
  /* The whole row is the target. */
  .link::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--psw-radius-row);
  }
  .link:focus-visible {
    outline: none;
  }
  .link:focus-visible::after {
    outline: 2px solid var(--psw-accent);
    outline-offset: -2px;
  }
  .facts {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .row > :nth-child(even) {
    justify-self: end;
  }
  .badges {
    display: flex;
    align-self: start;
    gap: var(--psw-space-1);
  }
  .badge {
    padding: 1px 8px;
    border-radius: 6px;
    background: var(--psw-surface-muted);
    color: var(--psw-text-muted);
    font-size: 12px;
    line-height: 18px;
    font-weight: 600;
    white-space: nowrap;
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
  .badge.on-hold,
  .badge.saved,
  .badge.sending {
    background: var(--psw-warning-tint);
    color: var(--psw-warning);
  }
  .more {
    display: flex;
    margin-block-start: var(--psw-space-3);
  }
`;
