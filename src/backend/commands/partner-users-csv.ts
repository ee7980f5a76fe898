import type {Readable} from 'node:stream';
import {CsvError, parse} from 'csv-parse';
import {emailSchema, zoidSchema, zuidSchema} from '../../contract/identifiers.ts';
import {lineSchema} from '../../contract/text-schemas.ts';
import {ConfigError} from '../config-error.ts';
import type {Requester} from '../database/reader.ts';

const columns = ['email', 'sub', 'partner', 'name'] as const;

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: {readonly lines: number};
}

/**
 * Partners' users in a CSV file (RFC 4180) with the columns email, sub (ZUID), partner (ZOID) and name, in any order.
 * Rejects with a `ConfigError` that names every line that can't be taken, without repeating what it says.
 */
export async function parsePartnerUsers(file: Readable): Promise<readonly Requester[]> {
  const [head, ...rows] = await readRows(file);
  const places = columns.map((name) => head?.record.findIndex((title) => title.trim().toLowerCase() === name) ?? -1);
  if (places.includes(-1)) throw new ConfigError([`The first line must name the columns ${columns.join(', ')}.`]);
  const mistakes: string[] = [];
  const users = new Map<string, Requester>();
  for (const {record, info} of rows) {
    const [email, sub, partner, name] = places.map((place) => record[place] ?? '');
    const parsed = {
      email: emailSchema.safeParse(email).data?.toLowerCase(),
      sub: zuidSchema.safeParse(sub).data,
      partner: zoidSchema.safeParse(partner).data,
      name: lineSchema(1, 200).safeParse(name).data,
    };
    const wrong = columns.filter((column) => parsed[column] === undefined);
    const key = `${parsed.partner} ${parsed.sub}`;
    if (wrong.length > 0) mistakes.push(`Line ${info.lines}: ${wrong.join(', ')} can not be read.`);
    else if (users.has(key))
      mistakes.push(`Line ${info.lines}: this user (partner and sub) stands in the file already.`);
    else users.set(key, parsed as Requester);
  }
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return [...users.values()];
}

async function readRows(file: Readable): Promise<readonly ParsedRow[]> {
  const parser = parse({bom: true, info: true, relax_column_count: true, skip_empty_lines: true});
  file.once('error', (error) => parser.destroy(error)).pipe(parser);
  try {
    return (await parser.toArray()) as ParsedRow[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw new ConfigError(['The CSV file can not be read.']);
    const {lines} = error as {lines?: number};
    throw new ConfigError([`Line ${String(lines)}: a quote is not closed, or stands within a field.`]);
  } finally {
    file.destroy();
  }
}
