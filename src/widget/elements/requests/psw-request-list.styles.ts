import {css} from 'lit';

export const requestListStyles = css`
  .scroll {
    padding-block-start: var(--psw-space-1);
    padding-inline: var(--psw-space-2);
  }
  .waiting {
    flex: none;
    max-block-size: 40%;
    border-block-end: 1px solid var(--psw-line);
  }
  .scroll > :not(ul) {
    margin-inline: var(--psw-space-3);
  }
  .failure {
    margin-block: var(--psw-space-3) var(--psw-space-4);
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(var(--psw-unit) * 0.75) var(--psw-space-3);
    padding: calc(var(--psw-unit) * 2.5) var(--psw-space-3);
    border-radius: var(--psw-radius-row);
  }
  /* After a tap it would stay. */
  @media (hover: hover) {
    .row:hover {
      background: var(--psw-surface-muted);
    }
  }
  .subject {
    font-size: 14px;
    font-weight: 550;
  }
  .unread .subject {
    font-weight: 700;
  }
  .unread::before {
    content: '';
    position: absolute;
    inset-block-start: calc(var(--psw-unit) * 2.5 + 6px);
    inset-inline-start: 1px;
    inline-size: 8px;
    block-size: 8px;
    box-sizing: border-box;
    /* Forced colours take away backgrounds, and leave borders. */
    border: 4px solid var(--psw-link);
    border-radius: 50%;
  }
  .facts,
  .badges {
    grid-column: 1 / -1;
  }
  .facts {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .badges {
    display: flex;
    gap: var(--psw-space-1);
  }
  /* A subject is cut at its own end, which is on the other side where it reads in the other direction. */
  .link bdi {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .link {
    display: block;
    inline-size: 100%;
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
    outline: 2px solid var(--psw-link);
    outline-offset: -2px;
  }
  .scroll > .more {
    display: flex;
    margin: var(--psw-space-3) auto 0;
  }
`;
