/** Look of the launcher and of the layer that holds launcher and panel. Plain text: no Lit before intent. */
export const launcherStyles = `
:host {
  all: initial !important;
  color-scheme: inherit !important;
  font-family: var(--partner-support-font, inherit) !important;
  font-size: 14px !important;
  line-height: 20px !important;
  display: contents !important;
}
:host([hidden]) { display: none !important; }

.layer {
  position: fixed;
  inset: auto;
  inline-size: 0;
  block-size: 0;
  margin: 0;
  padding: 0;
  border: 0;
  overflow: visible;
  background: none;
}

button {
  all: unset;
  box-sizing: border-box;
  cursor: pointer;
}

[part='launcher'] {
  position: fixed;
  inset-inline-end: max(var(--psw-offset-inline), env(safe-area-inset-right));
  inset-block-end: max(var(--psw-offset-block), env(safe-area-inset-bottom));
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 10px;
  min-block-size: 52px;
  min-inline-size: 52px;
  padding-inline: 18px 22px;
  border-radius: var(--psw-radius-pill);
  background: var(--psw-accent);
  color: var(--psw-on-accent);
  box-shadow: var(--psw-shadow);
  font-size: 15px;
  font-weight: 600;
  white-space: nowrap;
  -webkit-tap-highlight-color: transparent;
}
[part='launcher']:hover { background: var(--psw-accent-hover); }
[part='launcher']:focus-visible { outline: 3px solid var(--psw-accent); outline-offset: 3px; }
[part='launcher'][aria-expanded='true'] { padding-inline: 14px; }
[part='launcher'][aria-expanded='true'] span,
[part='launcher'][aria-expanded='true'] .closed,
[part='launcher'][aria-expanded='false'] .opened { display: none; }
[part='launcher'][aria-busy='true'] { cursor: progress; opacity: 0.7; }

b {
  min-inline-size: 20px;
  padding-inline: 5px;
  box-sizing: border-box;
  border-radius: var(--psw-radius-pill);
  background: var(--psw-danger);
  color: var(--psw-surface);
  font-size: 12px;
  font-weight: 600;
  text-align: center;
}
b[hidden] { display: none; }
[aria-expanded='true'] b { position: absolute; inset-block-start: -4px; inset-inline-end: -4px; }

svg {
  inline-size: 20px;
  block-size: 20px;
  flex: none;
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
}
[aria-expanded='true'] svg { inline-size: 24px; block-size: 24px; }

[role='alert'] {
  box-sizing: border-box;
  position: fixed;
  inset-inline-end: var(--psw-offset-inline);
  inset-block-end: calc(var(--psw-offset-block) + 64px);
  inline-size: min(320px, calc(100vw - 48px));
  padding: var(--psw-space-4);
  border-radius: var(--psw-radius-row);
  background: var(--psw-surface);
  color: var(--psw-text);
  box-shadow: var(--psw-shadow);
}
[role='alert'] button { display: block; margin-block-start: var(--psw-space-2); }
[role='alert'] button { color: var(--psw-accent); font-weight: 600; }
[role='alert'] button:focus-visible { outline: 2px solid; outline-offset: 2px; }

@media print { :host { display: none !important; } }
@media (forced-colors: active) { [part='launcher'] { border: 1px solid ButtonText; } }
`;
