import {css} from 'lit';

/** A labelled field with its hint, its warning and its error. */
export const fieldStyles = css`
  .field {
    display: grid;
    gap: 5px;
    align-content: start;
    min-inline-size: 0;
  }
  label,
  .label {
    font-size: 13px;
    line-height: 18px;
    font-weight: 600;
  }
  .control {
    inline-size: 100%;
    min-block-size: var(--psw-control);
    padding: calc((var(--psw-control) - 22px) / 2) 12px;
    border: 1px solid var(--psw-field-line);
    border-radius: var(--psw-radius-field);
    background: var(--psw-surface);
    /* A smaller size makes phones zoom into the field. */
    font-size: 16px;
    line-height: 20px;
  }
  @media (min-width: 481px) and (pointer: fine) {
    .control {
      font-size: 14px;
    }
  }
  textarea.control {
    min-block-size: 88px;
    field-sizing: content;
    max-block-size: 320px;
    resize: vertical;
  }
  .control::placeholder {
    color: var(--psw-text-muted);
    opacity: 1;
  }
  .control[readonly] {
    border-color: var(--psw-line);
    background: var(--psw-surface-muted);
  }
  .control:focus-visible {
    outline: 2px solid var(--psw-link);
    outline-offset: -1px;
    border-color: var(--psw-link);
  }
  .control[aria-invalid='true']:focus-visible {
    outline-color: var(--psw-danger);
  }
  .control[aria-invalid='true'] {
    border-color: var(--psw-danger);
    box-shadow: inset 0 0 0 1px var(--psw-danger);
  }
  .message {
    display: flex;
    gap: 6px;
    font-size: 13px;
    line-height: 18px;
    overflow-wrap: anywhere;
  }
  .message svg {
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: 1px;
  }
  .message.error {
    color: var(--psw-danger);
  }
  .note {
    padding: calc(var(--psw-unit) * 2.5) 12px;
    /* Forced colours take the ground away, and give a border theirs. */
    border: 1px solid transparent;
    border-radius: var(--psw-radius-field);
    font-size: 13px;
    line-height: 18px;
    overflow-wrap: anywhere;
  }
  .note.warning {
    background: var(--psw-warning-tint);
    color: var(--psw-warning);
  }
  .note.danger {
    background: var(--psw-danger-tint);
    color: var(--psw-danger);
  }
  .note.success {
    background: var(--psw-success-tint);
    color: var(--psw-success);
  }
  .note.neutral {
    background: var(--psw-surface-muted);
    color: var(--psw-text-muted);
  }
  .select {
    position: relative;
    display: flex;
    align-items: center;
  }
  .select select {
    appearance: none;
    padding-inline-end: 36px;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .select option {
    background: var(--psw-surface);
  }
  .select svg {
    position: absolute;
    inset-inline-end: 9px;
    color: var(--psw-text-muted);
    pointer-events: none;
  }
  /* The side of the language, whatever the direction of what is typed. */
  input.ltr {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* A hint reads as the language does. */
  .control:placeholder-shown {
    direction: inherit;
  }
`;
