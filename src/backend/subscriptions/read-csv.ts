import type {Readable} from 'node:stream';
import {CsvError, parse} from 'csv-parse';
import {readRow, type Row} from './read-row.ts';
import {mostRowBytes, UnreadableFile} from './unreadable-file.ts';

const columns = ['zoid', 'super_admin_email', 'tier', 'partner', 'domains', 'users', 'services'] as const;
type Column = (typeof columns)[number];

/**
 * The rows of a CSV file (RFC 4180) with a header: its columns in any order, blank lines left out, a byte order mark
 * allowed. Rejects with an `UnreadableFile` where the header is another one, or quotes are broken.
 */
export async function* readCsv(file: Readable): AsyncGenerator<Row, void, undefined> {
  // Rows of a wrong length are for the report, not for the parser to stop at.
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: mostRowBytes,
  });
  file.once('error', (error) => parser.destroy(error)).pipe(parser);
  let order: readonly Column[] | undefined;
  try {
    for await (const {record, info} of parser as AsyncIterable<{record: string[]; info: {lines: number}}>) {
      if (order) yield toRow(info.lines, order, record);
      else order = readHeader(record);
    }
  } catch (error) {
    throw error instanceof CsvError ? toUnreadable(error) : error;
  } finally {
    file.destroy();
  }
  if (!order) throw wrongHeader();
}

function readHeader(record: readonly string[]): readonly Column[] {
  const names = record.map((name) => name.trim());
  const order = names.flatMap((name) => columns.find((column) => column === name) ?? []);
  if (order.length !== names.length || new Set(order).size !== columns.length || order.length !== columns.length) {
    throw wrongHeader();
  }
  return order;
}

function wrongHeader(): UnreadableFile {
  return new UnreadableFile(`The first line must name the columns: ${columns.join(',')}.`);
}

function toRow(line: number, order: readonly Column[], record: readonly string[]): Row {
  if (record.length !== order.length) {
    const reason = `has ${record.length} fields in place of ${order.length}`;
    return {line, mistakes: [{field: 'row', reason}]};
  }
  const field = (column: Column) => record[order.indexOf(column)]!.trim();
  const services = parseServices(field('services'));
  if (typeof services === 'string') return {line, mistakes: [{field: 'services', reason: services}]};
  const input = {
    zoid: field('zoid'),
    superAdminEmail: field('super_admin_email'),
    tier: field('tier'),
    partner: field('partner') || null,
    domains: listIn(field('domains')),
    users: listIn(field('users')),
    services,
  };
  return readRow(line, input, (property) => (property === 'superAdminEmail' ? 'super_admin_email' : property));
}

function listIn(text: string): string[] {
  return text
    .split(';')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

/** `zoho-crm=120;zoho-desk=30`, or the reason why it is not that. */
function parseServices(text: string): Record<string, number> | string {
  const entries = listIn(text).map((entry) => entry.split('=').map((part) => part.trim()));
  if (entries.some(({length}) => length !== 2)) return 'must look like zoho-crm=120;zoho-desk=30';
  if (entries.some(([, licences]) => !/^\d+$/.test(licences!))) return 'must count licences in whole numbers';
  if (new Set(entries.map(([service]) => service)).size < entries.length) return 'names a service twice';
  return Object.fromEntries(entries.map(([service, licences]) => [service, Number(licences)]));
}

function toUnreadable({code, lines}: CsvError): UnreadableFile {
  const what =
    code === 'CSV_MAX_RECORD_SIZE'
      ? 'the row is too long; probably a quote is never closed'
      : 'a quote is not closed, or stands where none may stand';
  return new UnreadableFile(`Line ${String(lines)}: ${what}. The rest of the file can't be read.`);
}
