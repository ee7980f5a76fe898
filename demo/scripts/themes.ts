const form = document.querySelector('form')!;
const source = document.querySelector<HTMLElement>('[data-source]')!;
const copied = document.querySelector<HTMLElement>('[data-copied]')!;
const tokens = ['accent', 'surface', 'text', 'radius', 'font'] as const;
const attributes = ['theme', 'contrast', 'density', 'position'] as const;
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

await customElements.whenDefined('partner-support-widget');
form.addEventListener('input', show);
form.addEventListener('reset', () => requestAnimationFrame(show));
document.querySelector('[data-copy]')!.addEventListener('click', () => void copy());
show();

/** Puts what is chosen on the widget; what is as it comes is left out. */
function show(): void {
  const rules = tokens
    .filter((name) => isChosen(name))
    .map((name) => `  --partner-support-${name}: ${valueOf(name)}${name === 'radius' ? 'px' : ''};`);
  const css = rules.length > 0 ? `partner-support-widget {\n${rules.join('\n')}\n}` : '';
  sheet.replaceSync(css);
  const widget = document.querySelector('partner-support-widget');
  const chosen = attributes.filter((name) => isChosen(name));
  for (const name of attributes) {
    if (chosen.includes(name)) widget?.setAttribute(name, valueOf(name));
    else widget?.removeAttribute(name);
  }
  const html = `<partner-support-widget${chosen.map((name) => ` ${name}="${valueOf(name)}"`).join('')}></partner-support-widget>`;
  source.textContent = css ? `${css}\n\n${html}` : html;
  copied.textContent = '';
}

function fieldOf(name: string): HTMLInputElement | HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
}

function valueOf(name: string): string {
  return fieldOf(name).value;
}

function isChosen(name: string): boolean {
  const field = fieldOf(name);
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
