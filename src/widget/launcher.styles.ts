/** Look of the launcher and of the layer that holds launcher and panel. Plain text: no Lit before intent. */
export const launcherStyles = `
:host {
  all: initial !important;
  color-scheme: inherit !important;
  font-family: var(--partner-support-font, inherit) !important;
  display: contents !important;
}
:host([hidden]) { display: none !important; }
:host([without-launcher]) slot[name] { display: none; }

[popover] {
  all: unset;
  position: fixed;
  inline-size: 0;
  block-size: 0;
  font-size: 14px;
  line-height: 20px;
  --psw-edge: max(var(--psw-offset-inline), env(safe-area-inset-left), env(safe-area-inset-right));
  --psw-end: calc(max(var(--psw-offset-block), env(safe-area-inset-bottom)) + var(--psw-avoid, 0px));
  --psw-inline: auto var(--psw-edge);
  --psw-block: auto var(--psw-end);
}
:host([position$='start']) [popover] { --psw-inline: var(--psw-edge) auto; }
:host([position^='top']) [popover] { --psw-block: var(--psw-end) auto; }

button {
  all: unset;
  box-sizing: border-box;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 10px;
  min-block-size: 52px;
  min-inline-size: 52px;
  padding-inline: 18px 22px;
  border: 1px solid transparent;
  border-radius: calc(var(--psw-radius) * 4);
  background: var(--psw-accent);
  color: var(--psw-on-accent);
  font-size: 15px;
  font-weight: 600;
  cursor: pointer;
}
button:focus-visible { outline: 3px solid var(--psw-accent); outline-offset: 3px; }
[aria-busy] { opacity: 0.7; }

[part], [role], slot[name]::slotted(*) {
  position: fixed;
  inset-inline: var(--psw-inline);
  inset-block: var(--psw-block);
  box-shadow: var(--psw-shadow);
}
[role] {
  display: grid;
  gap: 12px;
  margin-block: 64px;
  padding: 16px;
  max-inline-size: 280px;
  border-radius: var(--psw-radius);
  background: Canvas;
  color: CanvasText;
}

svg {
  inline-size: 20px;
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
}

@media print { :host { display: none !important; } }
`;
