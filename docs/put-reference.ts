import type {ElementDeclaration} from './manifest.ts';
import {referenceTables} from './reference-tables.ts';

const mark = /(<!-- reference -->)[^]*(<!-- \/reference -->)/;

/** `readme` with the tables of `element` between its marks, not yet formatted. Throws where it has no marks. */
export function putReference(readme: string, element: ElementDeclaration): string {
  if (!mark.test(readme)) throw new Error('README has no place for the reference.');
  return readme.replace(mark, (_, start: string, end: string) => `${start}\n\n${referenceTables(element)}\n\n${end}`);
}
