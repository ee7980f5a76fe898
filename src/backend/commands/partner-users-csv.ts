import type {Requester} from '../database/reader.ts';
import {emailSchema, zoidSchema, zuidSchema} from '../../contract/identifiers.ts';
import {lineSchema} from '../../contract/text.ts';
import {ConfigError} from '../config-error.ts';

const columns = ['email', 'sub', 'partner', 'name'] as const;

/**
 * Partners' users in a CSV file (RFC 4180) with the columns email, sub (ZUID), partner (ZOID) and name, in any order.
 * Throws a `ConfigError` that names every line that can't be taken, without repeating what it says.
 */
export function parsePartnerUsers(csv: string): readonly Requester[] {
  const [head = [], ...rows] = recordsOf(csv.replace(/^\ufeff/, ''));
  const places = columns.map((name) => head.findIndex((title) => title.trim().toLowerCase() === name));
  if (places.includes(-1)) throw new ConfigError([`The first line must name the columns ${columns.join(', ')}.`]);
  const mistakes: string[] = [];
  const users = rows.flatMap((row, index) => {
    const [email, sub, partner, name] = places.map((place) => row[place] ?? '');
    const parsed = {
      email: emailSchema.safeParse(email).data?.toLowerCase(),
      sub: zuidSchema.safeParse(sub).data,
      partner: zoidSchema.safeParse(partner).data,
      name: lineSchema(1, 200).safeParse(name).data,
    };
    const wrong = columns.filter((column) => parsed[column] === undefined);
    if (wrong.length > 0) mistakes.push(`User ${index + 1}: ${wrong.join(', ')} can not be read.`);
    return wrong.length > 0 ? [] : [parsed as Requester];
  });
  const keys = new Set(users.map(({partner, sub}) => `${partner} ${sub}`));
  if (keys.size < users.length) mistakes.push('Each user (partner and sub) may stand in the file once.');
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return users;
}

/** Records of a CSV file, empty lines left out. A field in quotes may hold commas, line breaks and doubled quotes. */
function recordsOf(csv: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/y;
  while (fields.lastIndex < csv.length) {
    const field = fields.exec(csv);
    if (!field) throw new ConfigError(['The file is no CSV: a quote is not closed, or stands within a field.']);
    record.push(field[1]?.replaceAll('""', '"') ?? field[2] ?? '');
    if (field[3] === ',' && fields.lastIndex < csv.length) continue;
    if (record.some((value) => value.trim() !== '')) records.push(record);
    record = [];
  }
  return records;
}
