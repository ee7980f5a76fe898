import {css} from 'lit';

export const ticketStyles = css`
  .bar {
    display: flex;
    gap: var(--psw-space-2);
    padding-block: var(--psw-space-2);
    padding-inline: var(--psw-space-3) var(--psw-space-5);
    border-block-end: 1px solid var(--psw-line);
  }
  .directional:dir(rtl) {
    scale: -1 1;
  }
  .title {
    flex: 1;
    min-inline-size: 0;
    display: grid;
    gap: 2px;
    align-content: center;
    overflow-wrap: anywhere;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }
  /* A help desk's own states may be long. */
  .badge {
    white-space: normal;
  }
  .stack {
    gap: var(--psw-space-5);
  }
  .problem {
    gap: var(--psw-space-2);
    padding: var(--psw-space-2) var(--psw-space-5);
    border-block-start: 1px solid var(--psw-line);
  }
  .problem .button {
    justify-self: start;
  }
  .scroll .problem {
    padding: 0;
    border: 0;
  }
  section {
    display: grid;
    gap: var(--psw-space-2);
  }
  .conversation {
    display: grid;
    gap: var(--psw-space-2);
  }
  .said {
    padding: calc(var(--psw-unit) * 2.5) 12px;
    border: 1px solid var(--psw-line);
    border-radius: var(--psw-radius-row);
  }
  .said.agent {
    border-color: transparent;
    background: var(--psw-accent-tint);
  }
  .by {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--psw-space-2);
    margin-block-end: var(--psw-space-1);
  }
  .by strong {
    font-weight: 600;
  }
  .by time,
  .by .badge {
    margin-inline-start: auto;
  }
  .text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .file {
    display: flex;
    gap: 6px;
    padding: 6px 0;
    text-align: start;
    overflow-wrap: anywhere;
  }
  button.file {
    min-block-size: var(--psw-target);
    border: 0;
    background: none;
    color: var(--psw-link);
    cursor: pointer;
  }
  .promises li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--psw-space-3);
    padding-block: 6px;
    border-block-end: 1px solid var(--psw-line);
  }
  .state {
    color: var(--psw-text-muted);
    font-size: 13px;
  }
  .is-met .state {
    color: var(--psw-success);
  }
  .is-late .state,
  .is-met-late .state {
    color: var(--psw-danger);
  }
  dl.facts {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px var(--psw-space-4);
    font-size: 13px;
    line-height: 18px;
  }
  dt {
    color: var(--psw-text-muted);
  }
  dd {
    overflow-wrap: anywhere;
  }
`;
