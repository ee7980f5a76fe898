/** What each token is seen upon, and the contrast that it needs there, after WCAG's AA and AAA. */
const rules: readonly (readonly [token: string, grounds: readonly string[], normal: number, more: number])[] = [
  ['text', ['surface', 'surface-muted', 'accent-tint'], 4.5, 7],
  ['text-muted', ['surface', 'surface-muted', 'accent-tint'], 4.5, 7],
  ['link', ['surface', 'surface-muted', 'accent-tint', 'warning-tint'], 4.5, 7],
  ['danger', ['surface', 'danger-tint'], 4.5, 7],
  ['success', ['surface', 'success-tint'], 4.5, 7],
  ['warning', ['surface', 'warning-tint'], 4.5, 7],
  ['field-line', ['surface'], 3, 4.5],
];
/** In the sheet, text on the accent is chosen by relative colours; this does where a browser has none. */
const onAccent = ['on-accent', ['accent'], 4.5, 4.5] as const;

/** Red, green, blue and how opaque, each from 0 to 1. */
type Colour = readonly number[];

/**
 * Mends what a page's own colours of surface and text make hard to read, or what a browser without relative colours
 * cannot work out in the sheet: measures each token on its grounds, and moves it towards black or white as far as it has
 * to go. Returns a sheet, empty where all is well, to be adopted after the others; `isMore` asks for AAA.
 */
export function readableColours(layer: HTMLElement, isMore: boolean): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const hasRelative = CSS.supports('color', 'color(from red srgb r g b)');
  const probe = layer.appendChild(document.createElement('i'));
  const read = (token: string): Colour | undefined => {
    const colour = `var(--psw-${token})`;
    probe.style.color = hasRelative ? `color(from ${colour} srgb r g b / alpha)` : colour;
    return parse(getComputedStyle(probe).color);
  };
  const mended = (hasRelative ? rules : [...rules, onAccent]).flatMap(([token, grounds, normal, more]) => {
    const colour = read(token);
    const surface = read('surface');
    // Mixed with a translucent text, a ground is translucent itself.
    const on = grounds.map(read).flatMap((each) => (each && surface ? [over(each, surface)] : []));
    if (!colour || on.length === 0) return [];
    const better = mend(colour, on, isMore ? more : normal);
    return better === colour
      ? []
      : [
          `--psw-${token}:rgb(${better
            .slice(0, 3)
            .map((each) => Math.round(each * 255))
            .join(' ')})!important;`,
        ];
  });
  probe.remove();
  if (mended.length > 0) sheet.replaceSync(`:host{${mended.join('')}}`);
  return sheet;
}

/** `colour` itself where it can be read, else the nearest mix with black or white that can. */
function mend(colour: Colour, grounds: readonly Colour[], least: number): Colour {
  const worst = (each: Colour) => Math.min(...grounds.map((ground) => contrast(over(each, ground), ground)));
  if (worst(colour) >= least) return colour;
  const opaque = over(colour, grounds[0]!);
  const end = worst([0, 0, 0, 1]) > worst([1, 1, 1, 1]) ? 0 : 1;
  for (let part = 0.05; part < 1; part += 0.05) {
    const mixed = opaque.map((each, channel) => (channel < 3 ? each + (end - each) * part : 1));
    // Tints are mixed from the colour, and follow it a little.
    if (worst(mixed) >= least * 1.2) return mixed;
  }
  return [end, end, end, 1];
}

/** What is seen of `colour` on an opaque `ground`. */
function over(colour: Colour, ground: Colour): Colour {
  const alpha = colour[3]!;
  return colour.map((each, channel) => (channel < 3 ? each * alpha + ground[channel]! * (1 - alpha) : 1));
}

function contrast(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Of `color(srgb …)` or `rgb(…)`; nothing of what is neither. */
function parse(css: string): Colour | undefined {
  const [, kind, numbers] = /^(color\(srgb |rgba?\()([^)]+)/.exec(css) ?? [];
  if (!kind || !numbers) return undefined;
  const scale = kind.startsWith('rgb') ? 255 : 1;
  const [red, green, blue, alpha = 1] = numbers
    .trim()
    .split(/[ ,/]+/)
    .map(Number);
  return [...[red, green, blue].map((each) => Math.min(1, Math.max(0, each! / scale))), alpha];
}
