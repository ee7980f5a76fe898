/**
 * The tokens that the launcher needs, part of the eager element; `tokens.styles.ts` has the panel's. The public
 * `--partner-support-*` are mapped once, here and there, to the private `--psw-*` that all parts use; they inherit into
 * every shadow root below the element. Plain text, since the eager element carries no Lit. Light or dark follows the
 * page's `color-scheme`, unless the attribute `theme` says.
 *
 * Whatever accent a page chooses, what is written on it is black or white, whichever has more contrast: 4.58 at least,
 * as `y` is the luminance that WCAG's contrast goes by. With more contrast asked for, the launcher is black or white.
 */
export const launcherTokens = `
:host {
  --psw-brand: var(--partner-support-accent, light-dark(#2456e6, #8fb0ff));
  --psw-accent: var(--psw-brand);
  --psw-on: clamp(0, (0.179 - y) * 999, 1);
  --psw-on-accent: color(from var(--psw-accent) xyz calc(var(--psw-on) * 0.95) var(--psw-on) calc(var(--psw-on) * 1.09));
  --psw-radius: var(--partner-support-radius, 16px);
  --psw-shadow: var(--partner-support-shadow, 0 4px 24px light-dark(#1a233b2e, #000000a6));
  --psw-offset-inline: var(--partner-support-offset-inline, 24px);
  --psw-offset-block: var(--partner-support-offset-block, 24px);
}
:host([theme='light']) { color-scheme: light !important; }
:host([theme='dark']) { color-scheme: dark !important; }
:host([contrast='more']) { --psw-accent: light-dark(#000, #fff); }
@media (prefers-contrast: more) { :host(:not([contrast='normal'])) { --psw-accent: light-dark(#000, #fff); } }
`;
