/**
 * Every colour, space and radius of the panel, beside those of `launcher-tokens.styles.ts`. Comes with its chunk, and is
 * adopted by the public element, so that it inherits into every shadow root below. Grounds and lines are mixed from text
 * and surface, so that a page which sets these two gets the rest to match. `--psw-link` is the accent as text: darkened or
 * lightened, its hue kept, as far as these grounds need it. What cannot be told here, such as a dark surface in a light
 * page, `readable-colours.ts` measures.
 *
 * `--psw-control` is how high a control is; a main one is a step higher, a small one a step lower. `--psw-target` is the
 * least that may be hit, which is a finger's width (WCAG 2.5.5) where one points by finger.
 */
const moreContrast = `
  --psw-darkest: 0.06;
  --psw-lightest: 0.5;
  --psw-text-muted: color-mix(in oklab, var(--psw-text) 80%, var(--psw-surface));
  --psw-line: var(--psw-field-line);
  --psw-field-line: color-mix(in oklab, var(--psw-text) 66%, var(--psw-surface));
  --psw-danger: light-dark(#861610, #ffdad6);
  --psw-success: light-dark(#0b4a26, #b9f0cb);
  --psw-warning: light-dark(#613400, #ffe3bd);
`;

export const tokens = `
:host {
  --psw-surface: var(--partner-support-surface, light-dark(#ffffff, #171a21));
  --psw-text: var(--partner-support-text, light-dark(#15181f, #f1f3f8));
  --psw-text-muted: var(--partner-support-muted, color-mix(in oklab, var(--psw-text) 68%, var(--psw-surface)));
  --psw-surface-muted: color-mix(in oklab, var(--psw-text) 4%, var(--psw-surface));
  --psw-line: var(--partner-support-line, color-mix(in oklab, var(--psw-text) 11%, var(--psw-surface)));
  --psw-field-line: color-mix(in oklab, var(--psw-text) 48%, var(--psw-surface));
  --psw-darkest: 0.13;
  --psw-lightest: 0.28;
  --psw-down: min(1, var(--psw-darkest) / y);
  --psw-up: max(0, (var(--psw-lightest) - y) / (1 - y));
  --psw-link: light-dark(
    color(from var(--psw-brand) xyz calc(x * var(--psw-down)) calc(y * var(--psw-down)) calc(z * var(--psw-down))),
    color(from var(--psw-brand) xyz calc(x + (0.95 - x) * var(--psw-up)) calc(y + (1 - y) * var(--psw-up)) calc(z + (1.09 - z) * var(--psw-up)))
  );
  --psw-accent-tint: color-mix(in oklab, var(--psw-brand) 12%, var(--psw-surface));
  --psw-accent-hover: color-mix(in oklab, var(--psw-accent) 88%, color(from var(--psw-on-accent) srgb calc(1 - r) calc(1 - g) calc(1 - b)));
  --psw-danger: light-dark(#b3261e, #ffb4ab);
  --psw-danger-tint: color-mix(in oklab, var(--psw-danger) 10%, var(--psw-surface));
  --psw-success: light-dark(#146c3a, #86dba4);
  --psw-success-tint: color-mix(in oklab, var(--psw-success) 10%, var(--psw-surface));
  --psw-warning: light-dark(#8a4b00, #ffcf8a);
  --psw-warning-tint: color-mix(in oklab, var(--psw-warning) 10%, var(--psw-surface));
  --psw-shadow: var(--partner-support-shadow, 0 24px 64px light-dark(#1a233b2e, #000000a6), 0 4px 12px light-dark(#1a233b14, #00000066));
  --psw-radius-panel: var(--psw-radius);
  --psw-radius-field: calc(var(--psw-radius) * 0.625);
  --psw-radius-row: calc(var(--psw-radius) * 0.75);
  --psw-radius-badge: calc(var(--psw-radius) * 0.375);
  --psw-radius-pill: calc(var(--psw-radius) * 9);
  --psw-unit: var(--partner-support-space, 4px);
  --psw-space-1: var(--psw-unit);
  --psw-space-2: calc(var(--psw-unit) * 2);
  --psw-space-3: calc(var(--psw-unit) * 3);
  --psw-space-4: calc(var(--psw-unit) * 4);
  --psw-space-5: calc(var(--psw-unit) * 5);
  --psw-space-6: calc(var(--psw-unit) * 6);
  --psw-control: 40px;
  --psw-step: 4px;
  --psw-target: 24px;
}
:host([density='compact']) {
  --psw-unit: var(--partner-support-space, 3px);
  --psw-control: 32px;
}
@media (pointer: coarse) {
  :host, :host([density]) {
    --psw-control: 44px;
    --psw-step: 0px;
    --psw-target: 44px;
  }
}
:host([contrast='more']) {${moreContrast}}
@media (prefers-contrast: more) {
  :host(:not([contrast='normal'])) {${moreContrast}}
}
`;
