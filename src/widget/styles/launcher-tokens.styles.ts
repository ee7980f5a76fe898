/**
 * The tokens that the launcher needs, part of the eager element; `tokens.styles.ts` has the panel's. The public
 * `--partner-support-*` are mapped once, here and there, to the private `--psw-*` that all parts use; they inherit into
 * every shadow root below the element. Plain text, since the eager element carries no Lit. Light or dark follows the
 * page's `color-scheme`.
 */
export const launcherTokens = `
:host {
  --psw-accent: var(--partner-support-accent, light-dark(#2456e6, #8fb0ff));
  --psw-on-accent: var(--partner-support-on-accent, light-dark(#ffffff, #10131a));
  --psw-shadow: 0 4px 24px light-dark(#1a233b2e, #000000a6);
  --psw-offset-inline: var(--partner-support-offset-inline, 24px);
  --psw-offset-block: var(--partner-support-offset-block, 24px);
}
`;
