/**
 * Every colour, space, radius and shadow. The public `--partner-support-*` are mapped once, here, to the
 * private `--psw-*` that all parts use; they inherit into every shadow root below the element.
 * Plain text, since the eager element carries no Lit. Light or dark follows the page's `color-scheme`.
 */
export const tokens = `
:host {
  --psw-accent: var(--partner-support-accent, light-dark(#2456e6, #8fb0ff));
  --psw-on-accent: var(--partner-support-on-accent, light-dark(#ffffff, #10131a));
  --psw-accent-hover: color-mix(in oklab, var(--psw-accent) 88%, light-dark(#000000, #ffffff));
  --psw-accent-tint: color-mix(in oklab, var(--psw-accent) 12%, var(--psw-surface));
  --psw-surface: var(--partner-support-surface, light-dark(#ffffff, #171a21));
  --psw-surface-muted: light-dark(#f4f6fb, #20242d);
  --psw-text: var(--partner-support-text, light-dark(#15181f, #f1f3f8));
  --psw-text-muted: light-dark(#566070, #a6afbf);
  --psw-line: light-dark(#e2e6ee, #2c313c);
  --psw-field-line: light-dark(#858e9d, #6b7483);
  --psw-danger: light-dark(#b3261e, #ffb4ab);
  --psw-danger-tint: light-dark(#fdecea, #3b1d1b);
  --psw-success: light-dark(#146c3a, #86dba4);
  --psw-success-tint: light-dark(#e5f5eb, #15301f);
  --psw-warning: light-dark(#8a4b00, #ffcf8a);
  --psw-warning-tint: light-dark(#fff1df, #35260f);
  --psw-shadow: 0 24px 64px light-dark(#1a233b2e, #000000a6), 0 4px 12px light-dark(#1a233b14, #00000066);
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
  --psw-offset-inline: var(--partner-support-offset-inline, 24px);
  --psw-offset-block: var(--partner-support-offset-block, 24px);
}
`;
