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
  legend {
    float: inline-start;
    inline-size: 100%;
  }
  .summary button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .summary li {
    min-block-size: 24px;
    display: flex;
    align-items: center;
  }
`;
