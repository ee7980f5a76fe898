import {css} from 'lit';

/** Ground that every element of the panel stands on. */
export const resetStyles = css`
  :host {
    display: block;
    color: var(--psw-text);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ol,
  ul,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  h2,
  h3 {
    font-size: 15px;
    line-height: 20px;
    font-weight: 650;
    text-wrap: balance;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  svg {
    inline-size: 18px;
    block-size: 18px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :focus-visible {
    outline: 2px solid var(--psw-link);
    outline-offset: 2px;
  }
  .muted {
    color: var(--psw-text-muted);
    font-size: 13px;
    line-height: 18px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
