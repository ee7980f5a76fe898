/** The custom properties that a page may set; what they are for stands in the public element's documentation. */
export const publicTokens = [
  'accent',
  'surface',
  'text',
  'muted',
  'line',
  'font',
  'radius',
  'space',
  'shadow',
  'offset-inline',
  'offset-block',
].map((name) => `--partner-support-${name}`);
