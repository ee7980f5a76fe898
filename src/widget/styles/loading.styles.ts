import {css} from 'lit';

/** What stands in the place of something that is on its way. */
export const loadingStyles = css`
  .skeleton {
    display: grid;
    gap: var(--psw-space-4);
    padding-block: var(--psw-space-3);
  }
  .skeleton span {
    block-size: 56px;
    border: 1px solid transparent;
    border-radius: var(--psw-radius-row);
    background: var(--psw-surface-muted);
  }
  /* A quick answer shows nothing that would only flash. */
  .late {
    animation: show 0s 200ms both;
  }
  @keyframes show {
    from {
      visibility: hidden;
    }
  }
`;
