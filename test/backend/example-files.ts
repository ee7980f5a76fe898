import {crc32, deflateRawSync, deflateSync} from 'node:zlib';

/** A PNG image of one pixel. */
export function png(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
  };
  const header = Buffer.concat([uint32(1), uint32(1), Buffer.from([8, 2, 0, 0, 0])]);
  const pixel = deflateSync(Buffer.from([0, 255, 0, 0]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixel), chunk('IEND', Buffer.alloc(0))]);
}

/** The head of a JPEG image, which is what browsers and scanners judge it by. */
export const jpeg = () => Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');

export const gif = (rest = '') => Buffer.concat([Buffer.from('GIF89a'), Buffer.from(rest)]);

export const pdf = () =>
  Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

/** A ZIP archive of these entries, compressed. */
export function zip(entries: Readonly<Record<string, string | Buffer>>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const data = typeof content === 'string' ? Buffer.from(content) : content;
    // What is packed here is small, or holds one byte over and over: a closer look would take seconds.
    const packed = deflateRawSync(data, {level: 1});
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0); // version
    fields.writeUInt16LE(8, 4); // deflate
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, place, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** What an office program's file begins with: `word`, `xl` or `ppt`. */
export function officeFile(kind: 'word/document' | 'xl/workbook' | 'ppt/presentation', filler = ''): Buffer {
  const main = {
    'word/document': 'wordprocessingml.document',
    'xl/workbook': 'spreadsheetml.sheet',
    'ppt/presentation': 'presentationml.presentation',
  }[kind];
  const type = `application/vnd.openxmlformats-officedocument.${main}.main+xml`;
  return zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types><Override PartName="/${kind}.xml" ContentType="${type}"/></Types>${filler}`,
    '_rels/.rels': '<Relationships/>',
    [`${kind}.xml`]: '<x/>',
  });
}

/** The head of an MP4 film. */
export const mp4 = () =>
  Buffer.from('0000001866747970' + Buffer.from('isom').toString('hex') + '0000020069736f6d69736f32', 'hex');

/** The head of a WebM film. */
export const webm = () =>
  Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878102428581021853806700', 'hex');

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
