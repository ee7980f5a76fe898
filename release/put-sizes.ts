import {format, resolveConfig} from 'prettier';
import {budgets} from './budgets.ts';
import type {BuiltFile} from './read-build.ts';
import {sizeTables} from './size-tables.ts';

const mark = /(<!-- sizes -->)[^]*(<!-- \/sizes -->)/;

/** `readme` with the tables of this build between its marks. Throws where it has no marks. */
export async function putSizes(readme: string, files: readonly BuiltFile[], allowed = budgets): Promise<string> {
  if (!mark.test(readme)) throw new Error('README has no place for sizes.');
  const tables = sizeTables(files, allowed);
  const text = readme.replace(mark, (_, start: string, end: string) => `${start}\n\n${tables}\n\n${end}`);
  return format(text, {...(await resolveConfig('README.md')), filepath: 'README.md'});
}
