import {css} from 'lit';

export const otherChannelsStyles = css`
  /* A row that scrolls with others, not the view that scrolls: as high as what it holds, so nothing lies on it. */
  :host {
    min-block-size: auto;
  }
`;
