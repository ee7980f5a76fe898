import {css} from 'lit';

export const attachmentsStyles = css`
  /* Holds what is only for the ear, which would make the whole panel scroll otherwise. */
  .field {
    position: relative;
  }
  .attach {
    justify-self: start;
  }
  :host([has-files]) .attach.icon {
    margin-inline-start: calc((18px - var(--psw-control)) / 2);
  }
  .rows {
    display: grid;
    margin-block-start: var(--psw-space-1);
  }
  .row {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr) auto;
    gap: 0 var(--psw-space-3);
    align-items: center;
    min-block-size: 56px;
    padding-block: var(--psw-space-2);
    border-block-start: 1px solid var(--psw-line);
  }
  .thumbnail {
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border-radius: var(--psw-radius-field);
    overflow: hidden;
    background: var(--psw-surface-muted);
    color: var(--psw-text-muted);
  }
  .thumbnail img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  /* A longer one would take the conversation's room in a reply; its title has all of it. */
  .name {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    font-size: 13px;
    line-height: 18px;
    font-weight: 600;
    overflow-wrap: anywhere;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 6px;
    font-variant-numeric: tabular-nums;
  }
  .facts > * + *::before {
    content: '·';
    margin-inline-end: 6px;
    color: var(--psw-text-muted);
  }
  .done {
    display: inline-flex;
    align-items: center;
    color: var(--psw-success);
  }
  .done svg {
    margin-inline-end: 3px;
    inline-size: 14px;
    block-size: 14px;
    stroke-width: 2.4;
  }
  .row .message {
    grid-column: 2 / -1;
    padding-block-start: 2px;
  }
  .row .actions {
    flex-wrap: nowrap;
    gap: 0;
    margin-inline-end: calc((18px - var(--psw-control)) / 2);
  }
  progress {
    display: block;
    appearance: none;
    inline-size: 100%;
    block-size: 4px;
    margin-block-start: 6px;
    border: 0;
    border-radius: var(--psw-radius-pill);
    overflow: hidden;
    background: var(--psw-line);
  }
  progress::-webkit-progress-bar {
    background: var(--psw-line);
  }
  progress::-webkit-progress-value {
    border-radius: var(--psw-radius-pill);
    background: var(--psw-link);
  }
  progress::-moz-progress-bar {
    border-radius: var(--psw-radius-pill);
    background: var(--psw-link);
  }
  /* Over the whole panel, which is the next positioned ancestor: what is dropped beside the list counts as well. */
  .drop {
    position: absolute;
    inset: 0;
    z-index: 1;
    display: grid;
    place-items: center;
    padding: var(--psw-space-5);
    background: var(--psw-surface);
  }
  .drop p {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--psw-space-2);
    inline-size: 100%;
    block-size: 100%;
    border: 2px dashed var(--psw-link);
    border-radius: var(--psw-radius-row);
    background: var(--psw-accent-tint);
    font-weight: 600;
    text-align: center;
    pointer-events: none;
  }
  .drop svg {
    inline-size: 32px;
    block-size: 32px;
    color: var(--psw-link);
  }
  @media (forced-colors: active) {
    progress {
      appearance: auto;
      block-size: 8px;
    }
  }
`;
