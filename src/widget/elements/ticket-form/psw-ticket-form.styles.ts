import {css} from 'lit';

export const ticketFormStyles = css`
  .view {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-block-size: 0;
  }
  fieldset + fieldset,
  psw-attachments {
    padding-block-start: var(--psw-space-4);
    border-block-start: 1px solid var(--psw-line);
  }
  /* Holds what is only for the ear; not the whole form, which a dragged file covers together with the panel. */
  fieldset {
    position: relative;
  }
  legend {
    float: inline-start;
    inline-size: 100%;
  }
  /* What is wrong with it, and how it would be right, comes into sight with the field. */
  .control[aria-invalid='true'] {
    scroll-margin-block-end: calc(var(--psw-space-6) * 3);
  }
  .failure:focus {
    outline: none;
  }
  .links button {
    min-block-size: var(--psw-target);
    min-inline-size: var(--psw-target);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .links li {
    display: flex;
  }
  .draft-note {
    display: grid;
    gap: var(--psw-space-2);
  }
  /* Takes no room, and is there to be listened to: what comes with its words is said less surely. */
  [role='status']:empty {
    position: absolute;
  }
  .draft-note .links {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 var(--psw-space-3);
  }
  /* Two answers stand side by side under their question. */
  .draft-note .links:has(button + button) {
    justify-content: start;
    gap: var(--psw-space-1) var(--psw-space-5);
  }
  .links:has(button + button) > div {
    inline-size: 100%;
  }
  .draft-note .links button,
  .pasted button:not(.muted) {
    color: var(--psw-link);
    text-decoration: none;
  }
  .suggestions li {
    color: var(--psw-text);
  }
  .pasted ul {
    display: grid;
    gap: var(--psw-space-2);
    margin-block-start: var(--psw-space-2);
  }
  .other-drafts summary {
    font-weight: 600;
    color: var(--psw-link);
    line-height: var(--psw-target);
    cursor: pointer;
  }
  .other-drafts li {
    display: flex;
    align-items: center;
    gap: var(--psw-space-2);
    border-block-end: 1px solid var(--psw-line);
  }
  .other-drafts .icon {
    margin-inline-end: calc((18px - var(--psw-control)) / 2);
  }
  .other-drafts bdi {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .other-drafts .open:hover bdi {
    text-decoration: underline;
  }
  .other-drafts .open {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: var(--psw-space-2) 0;
    border: 0;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .counter {
    font-size: 13px;
    line-height: 18px;
    text-align: end;
  }
  .counter.error {
    color: var(--psw-danger);
    font-weight: 600;
  }
`;
