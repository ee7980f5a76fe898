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
  gap: 10px;
  min-block-size: 52px;
  padding-inline: 18px 22px;
  border-radius: calc(var(--psw-radius) * 4);
  background: var(--psw-accent);
  color: var(--psw-on-accent);
  font-size: 15px;
  font-weight: 600;
  cursor: pointer;
}
/* In two colours: one of them is seen on whatever ground the page has. */
button:focus-visible { outline: 3px solid CanvasText; box-shadow: 0 0 0 6px Canvas; }
button, [role] { border: 1px solid transparent; }
/* Drawn by its border, as forced colours give that the text's colour and take a ground away. */
i {
  border: 10px solid;
  clip-path: path('M7 11v6H4a2 2 0 0 1-2-2v-5a8 8 0 0 1 16 0v6a3 3 0 0 1-3 3h-5v-2h3v-6h3v-1a6 6 0 0 0-12 0v1z');
}
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

@media print { :host { display: none !important; } }
`;
