/** Each as bad as it gets. */
const sheets: Readonly<Record<string, string>> = {
  reset: '* { all: unset !important; }',
  font: ':root { font-size: 40px !important; } * { font-size: 1rem !important; }',
  transform: 'body { transform: rotate(2deg) scale(0.9); filter: saturate(0.4); }',
  zoom: 'body { zoom: 1.5; }',
  overflow: 'html, body { overflow: hidden !important; block-size: 60vh; }',
  inherited:
    'body { color: red; letter-spacing: 4px; text-transform: uppercase; line-height: 3; font-style: italic; font-weight: 900; }',
};
const worn = new Map<string, CSSStyleSheet>();

for (const button of document.querySelectorAll<HTMLElement>('[data-sheet]')) {
  button.addEventListener('click', () => {
    const name = button.dataset['sheet']!;
    if (worn.has(name)) worn.delete(name);
    else worn.set(name, sheetOf(sheets[name]!));
    button.setAttribute('aria-pressed', String(worn.has(name)));
    document.adoptedStyleSheets = [...worn.values()];
  });
}

const dialog = document.querySelector('dialog')!;
document.querySelector('[data-modal]')!.addEventListener('click', () => dialog.showModal());
document.querySelector('[data-close]')!.addEventListener('click', () => dialog.close());
document.querySelector('[data-banner]')!.addEventListener('click', () => {
  if (document.querySelector('.cookies')) return;
  const banner = document.createElement('div');
  banner.className = 'cookies';
  banner.setAttribute('role', 'region');
  banner.setAttribute('aria-label', 'Cookies');
  const refuse = document.createElement('button');
  refuse.type = 'button';
  refuse.textContent = 'Refuse';
  refuse.addEventListener('click', () => banner.remove());
  banner.append('This demo sets no cookies, but asks like those that do.', refuse);
  document.body.append(banner);
});

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

export {};
