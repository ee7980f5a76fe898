/** A file that a page makes for somebody to save. */
export interface ExampleFile {
  readonly name: string;
  readonly about: string;
  readonly make: () => Blob | Promise<Blob>;
}

/** Kinds that are accepted, and two that are not. */
export const exampleFiles: readonly ExampleFile[] = [
  {name: 'screenshot.png', about: 'A picture, shown as a thumbnail.', make: picture},
  {name: 'offer.pdf', about: 'A page to read.', make: pdf},
  {name: 'import.log', about: 'Text of 4 MB: long enough to watch, cancel and cut.', make: () => log(4)},
  {name: 'drawing.svg', about: 'Refused: a browser would run what is in it.', make: drawing},
  {name: 'backup.log', about: 'Refused: 21 MB are more than a file may have.', make: () => log(22)},
];

async function picture(): Promise<Blob> {
  const canvas = new OffscreenCanvas(640, 360);
  const context = canvas.getContext('2d')!;
  const colours = ['steelblue', 'seagreen', 'goldenrod', 'indianred', 'slategray'];
  for (const [index, colour] of colours.entries()) {
    context.fillStyle = colour;
    context.fillRect(40 + index * 116, 300 - index * 52, 92, 40 + index * 52);
  }
  return canvas.convertToBlob({type: 'image/png'});
}

/** One page with one sentence, as small as a viewer takes it. */
function pdf(): Blob {
  const text = 'BT /F1 24 Tf 72 720 Td (Made up for the demo.) Tj ET';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${text.length}>>stream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 6\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer<</Size 6/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
  return new Blob([body, table, end], {type: 'application/pdf'});
}

/** About so many megabytes of lines. */
function log(megabytes: number): Blob {
  const line = '2026-11-02 09:15:00 import: 90 percent, row 10800 of 12000, waiting for the next batch\n';
  return new Blob([line.repeat(Math.ceil((megabytes * 1_000_000) / line.length))], {type: 'text/plain'});
}

function drawing(): Blob {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>';
  return new Blob([svg], {type: 'image/svg+xml'});
}
