/** Red, green and blue from 0 to 1, as they are painted. */
export type Colour = readonly [red: number, green: number, blue: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;

/** A computed colour, whatever its notation, as a screen shows it: translucent ones with what is `under` them. */
export function readColour(css: string, ...under: readonly string[]): Colour {
  canvas.clearRect(0, 0, 1, 1);
  for (const each of [...under, css]) {
    canvas.fillStyle = each;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  if (alpha !== 255) throw new Error(`${css} is translucent.`);
  return [red! / 255, green! / 255, blue! / 255];
}

/** WCAG's contrast of two colours, from 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminanceOf(colour: Colour): number {
  const [red, green, blue] = colour.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
