import {css} from 'lit';

export const requestFilterStyles = css`
  :host {
    display: grid;
    gap: var(--psw-space-2);
    padding: var(--psw-space-3) var(--psw-space-5) var(--psw-space-2);
  }
  .search {
    position: relative;
    display: flex;
    gap: var(--psw-space-2);
    align-items: center;
  }
  .search > svg {
    position: absolute;
    inset-inline-start: 12px;
    color: var(--psw-text-muted);
    pointer-events: none;
  }
  .search .control {
    padding-inline-start: 38px;
  }
  /* The sign stays on the side of the language, whatever the direction of what is typed. */
  .search:dir(rtl) .control:dir(ltr):not(:placeholder-shown),
  .search:dir(ltr) .control:dir(rtl) {
    padding-inline: 12px 38px;
  }
  .toggle {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    flex: none;
    min-inline-size: var(--psw-control);
    block-size: var(--psw-control);
    padding: 0 10px;
    font-size: 13px;
    border: 1px solid var(--psw-field-line);
    border-radius: var(--psw-radius-field);
    background: none;
    color: var(--psw-text-muted);
    cursor: pointer;
  }
  /* After a tap it would stay. */
  @media (hover: hover) {
    .toggle:hover,
    .chip:hover {
      background: var(--psw-surface-muted);
    }
  }
  .toggle[data-active='true'] {
    border-color: var(--psw-link);
    color: var(--psw-link);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .chip {
    min-block-size: max(28px, var(--psw-target));
    padding: 3px 11px;
    border: 1px solid var(--psw-line);
    border-radius: var(--psw-radius-pill);
    background: none;
    font-size: 13px;
    line-height: 20px;
    color: var(--psw-text-muted);
    cursor: pointer;
  }
  .chip[aria-pressed='true'] {
    padding: 2px 10px;
    border: 2px solid transparent;
    background: var(--psw-accent-tint);
    color: var(--psw-link);
    font-weight: 600;
  }
  .more {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    gap: var(--psw-space-2);
    padding-block-start: var(--psw-space-1);
  }
  /* An odd one has the line to itself: its name is the longest. */
  .more > .field:last-child:nth-child(odd) {
    grid-column: 1 / -1;
  }
`;
