import {css} from 'lit';

export const serviceComboboxStyles = css`
  /* Takes no room, and is there to be listened to. */
  #service-note:empty {
    position: absolute;
  }
  .box {
    position: relative;
  }
  .box .control {
    padding-inline-end: max(36px, var(--psw-target));
  }
  /* The sign stays on the side of the language, whatever the direction of what is typed. */
  .box:dir(rtl) .control:dir(ltr):not(:placeholder-shown),
  .box:dir(ltr) .control:dir(rtl) {
    padding-inline: max(36px, var(--psw-target)) 12px;
  }
  .box button {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: max(36px, var(--psw-target));
    display: grid;
    place-items: center end;
    padding: 0;
    padding-inline-end: 10px;
    border: 0;
    background: none;
    color: var(--psw-text-muted);
    cursor: pointer;
  }
  /* Placed from the physical corner, by translate, whatever the direction of reading. */
  [role='listbox'] {
    position: fixed;
    inset: 0 auto auto 0;
    margin: 0;
    padding: var(--psw-space-1);
    border: 1px solid var(--psw-line);
    border-radius: var(--psw-radius-field);
    background: var(--psw-surface);
    color: var(--psw-text);
    box-shadow: var(--psw-shadow);
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  [role='option'] {
    padding: max(var(--psw-space-2), (var(--psw-target) - 20px) / 2) 10px;
    border-radius: calc(var(--psw-radius-field) - 3px);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  [role='option']:hover {
    background: var(--psw-surface-muted);
  }
  [role='option'][aria-selected='true'] {
    background: var(--psw-accent-tint);
    outline: 1px solid var(--psw-link);
    outline-offset: -1px;
  }
`;
