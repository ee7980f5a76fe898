const form = document.querySelector<HTMLFormElement>('.looks')!;
const source = document.querySelector<HTMLElement>('[data-source]')!;
const copied = document.querySelector<HTMLElement>('[data-copied]')!;
const tokens = [
  'accent',
  'surface',
  'text',
  'muted',
  'line',
  'radius',
  'space',
  'shadow',
  'offset-inline',
  'offset-block',
  'font',
] as const;
const attributes = ['theme', 'contrast', 'density', 'position'] as const;
/** Colours that somebody has picked: any may also be the one that is there by itself, in a light page or a dark one. */
const picked = new Set<string>();
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

await customElements.whenDefined('partner-support-widget');
form.addEventListener('input', ({target}) => {
  const {name, type} = target as HTMLInputElement;
  if (type === 'color') picked.add(name);
  show();
});
form.addEventListener('reset', () => {
  picked.clear();
  requestAnimationFrame(show);
});
document.querySelector('[data-copy]')!.addEventListener('click', () => void copy());
for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
  matchMedia(query).addEventListener('change', show);
}
show();

/** Puts what is chosen on the widget; what is as it comes is left out. */
function show(): void {
  showUsualColours();
  for (const label of document.querySelectorAll<HTMLElement>('[data-pixels]')) {
    label.textContent = `${valueOf(label.dataset['pixels']!)} px`;
  }
  const rules = tokens
    .filter((name) => isChosen(name))
    .map((name) => `    --partner-support-${name}: ${valueOf(name)}${fieldOf(name).type === 'range' ? 'px' : ''};`);
  const css = rules.length > 0 ? `  partner-support-widget {\n${rules.join('\n')}\n  }\n` : '';
  sheet.replaceSync(css);
  const widget = document.querySelector('partner-support-widget');
  const chosen = attributes.filter((name) => isChosen(name));
  for (const name of attributes) {
    if (chosen.includes(name)) widget?.setAttribute(name, valueOf(name));
    else widget?.removeAttribute(name);
  }
  const html = `<partner-support-widget${chosen.map((name) => ` ${name}="${valueOf(name)}"`).join('')}></partner-support-widget>`;
  source.textContent = css ? `<style>\n${css}</style>\n${html}` : html;
  copied.textContent = '';
}

/** A colour that nobody has picked is the one that the widget has by itself: `data-dark` in the dark, or `data-mix`. */
function showUsualColours(): void {
  const theme = valueOf('theme') || getComputedStyle(document.documentElement).colorScheme;
  const isDark = theme.includes('light') && theme.includes('dark') ? prefers('color-scheme: dark') : theme === 'dark';
  const contrast = valueOf('contrast') || (prefers('contrast: more') ? 'more' : 'normal');
  for (const field of form.querySelectorAll<HTMLInputElement>('[type=color]')) {
    if (picked.has(field.name)) continue;
    const {dark, mix, mixMore} = field.dataset;
    if (mix) field.value = mixed(contrast === 'more' ? mixMore! : mix);
    else field.value = isDark ? dark! : field.defaultValue;
  }
}

/** So many per cent of the text's colour, the rest of the surface's, as a field of colours takes it. */
function mixed(percent: string): string {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = `color-mix(in oklab, ${valueOf('text')} ${percent}%, ${valueOf('surface')})`;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part!.toString(16).padStart(2, '0')).join('')}`;
}

function prefers(what: string): boolean {
  return matchMedia(`(prefers-${what})`).matches;
}

function fieldOf(name: string): HTMLInputElement | HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
}

function valueOf(name: string): string {
  return fieldOf(name).value;
}

function isChosen(name: string): boolean {
  const field = fieldOf(name);
  if (field.type === 'color') return picked.has(name);
  return field.value !== ('defaultValue' in field ? field.defaultValue : '');
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    copied.textContent = 'Copied.';
  } catch {
    copied.textContent = 'Select it and copy it by keyboard.';
  }
}

export {};
