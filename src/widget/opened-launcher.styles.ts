/** What the launcher shows once there is a panel: that it is open, and how many tickets hold something new. */
export const openedLauncherStyles = `
:host([position$='start']) [popover] { --psw-handle-inline: auto 0; }
:host([position^='top']) [popover] { --psw-handle-block: auto 0; }
:host([without-launcher]) [popover] { --psw-gap: 0px; }
[part='launcher'][aria-expanded='true'] { padding-inline: 13px; }
[part='launcher'][aria-expanded='true'] span { display: none; }
[part='launcher'][aria-expanded='true'] i {
  border-width: 12px;
  clip-path: path('M6.2 4.8l5.8 5.8 5.8-5.8 1.4 1.4-5.8 5.8 5.8 5.8-1.4 1.4-5.8-5.8-5.8 5.8-1.4-1.4 5.8-5.8-5.8-5.8z');
}

b {
  min-inline-size: 20px;
  padding-inline: 4px;
  border: 1px solid transparent;
  box-sizing: border-box;
  border-radius: var(--psw-radius-pill);
  background: var(--psw-danger);
  color: var(--psw-surface);
  font-size: 12px;
  font-weight: 600;
  text-align: center;
}
b[hidden] { display: none; }
[aria-expanded='true'] b { position: absolute; inset-block-start: 0; inset-inline-end: 0; }
`;
