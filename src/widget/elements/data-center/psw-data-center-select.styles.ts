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
    position: relative;
    display: inline-flex;
    align-items: center;
    min-inline-size: 0;
  }
  select {
    appearance: none;
    field-sizing: content;
    min-block-size: calc(var(--psw-control) - var(--psw-step));
    max-inline-size: 100%;
    padding-block: 3px;
    padding-inline: 12px 34px;
    border: 1px solid var(--psw-field-line);
    border-radius: var(--psw-radius-field);
    background: var(--psw-surface);
    font-size: 13px;
    font-weight: 600;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  select:hover {
    background: var(--psw-surface-muted);
  }
  option {
    background: var(--psw-surface);
  }
  .select svg {
    position: absolute;
    inset-inline-end: 10px;
    pointer-events: none;
  }
  @media (pointer: coarse) {
    select {
      font-size: 16px;
    }
  }
`;
