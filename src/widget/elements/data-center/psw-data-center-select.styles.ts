import {css} from 'lit';

export const dataCenterSelectStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--psw-space-3);
  }
  label,
  .given {
    font-weight: 400;
    display: inline-flex;
    align-items: center;
    gap: var(--psw-space-2);
    color: var(--psw-text-muted);
    font-size: 13px;
  }
  .given {
    min-block-size: calc(var(--psw-control) - var(--psw-step));
  }
  .given strong {
    color: var(--psw-text);
    font-weight: 600;
  }
  .message {
    inline-size: 100%;
  }
  select[aria-invalid='true'] {
    border-color: var(--psw-danger);
  }
  .select {
    min-inline-size: 0;
  }
  select {
    field-sizing: content;
    min-block-size: calc(var(--psw-control) - var(--psw-step));
    max-inline-size: 100%;
    padding-block: 3px;
    padding-inline-start: 12px;
    border: 1px solid var(--psw-field-line);
    border-radius: var(--psw-radius-field);
    background: var(--psw-surface);
    /* A smaller size makes phones zoom into the field. */
    font-size: 16px;
    font-weight: 600;
  }
  select:hover {
    background: var(--psw-surface-muted);
  }
  @media (min-width: 481px) and (pointer: fine) {
    select {
      font-size: 13px;
    }
  }
`;
