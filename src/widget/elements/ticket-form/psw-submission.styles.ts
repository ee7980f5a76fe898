import {css} from 'lit';

export const submissionStyles = css`
  .empty {
    padding-block-start: 48px;
  }
  .sign {
    display: grid;
    place-items: center;
    inline-size: 56px;
    block-size: 56px;
    border-radius: 50%;
    background: var(--psw-surface-muted);
    color: var(--psw-text-muted);
  }
  .sign svg {
    inline-size: 28px;
    block-size: 28px;
  }
  .received .sign {
    background: var(--psw-success-tint);
    color: var(--psw-success);
  }
  .refused .sign {
    background: var(--psw-danger-tint);
    color: var(--psw-danger);
  }
  .saved .sign {
    background: var(--psw-warning-tint);
    color: var(--psw-warning);
  }
  h3 {
    font-size: 16px;
    outline: none;
    margin-block-end: var(--psw-space-1);
  }
  .foot .actions,
  .foot .button {
    flex: 1 1 auto;
  }
  .subject {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
`;
