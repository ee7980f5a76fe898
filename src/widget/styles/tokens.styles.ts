/**
 * Every colour, space and radius of the panel, beside those of `launcher-tokens.styles.ts`. Comes with its chunk, and is
 * adopted by the public element, so that it inherits into every shadow root below.
 */
export const tokens = `
:host {
  --psw-surface: var(--partner-support-surface, light-dark(#ffffff, #171a21));
  --psw-text: var(--partner-support-text, light-dark(#15181f, #f1f3f8));
  --psw-accent-tint: color-mix(in oklab, var(--psw-accent) 12%, var(--psw-surface));
  --psw-surface-muted: light-dark(#f4f6fb, #20242d);
  --psw-text-muted: light-dark(#566070, #a6afbf);
  --psw-line: light-dark(#e2e6ee, #2c313c);
  --psw-field-line: light-dark(#858e9d, #6b7483);
  --psw-danger: light-dark(#b3261e, #ffb4ab);
  --psw-danger-tint: light-dark(#fdecea, #3b1d1b);
  --psw-success: light-dark(#146c3a, #86dba4);
  --psw-success-tint: light-dark(#e5f5eb, #15301f);
  --psw-warning: light-dark(#8a4b00, #ffcf8a);
  --psw-warning-tint: light-dark(#fff1df, #35260f);
  --psw-radius-panel: 16px;
  --psw-radius-field: 10px;
  --psw-radius-row: 12px;
  --psw-radius-pill: 999px;
  --psw-space-1: 4px;
  --psw-space-2: 8px;
  --psw-space-3: 12px;
  --psw-space-4: 16px;
  --psw-space-5: 20px;
  --psw-space-6: 24px;
}
`;
