import type {Prefill} from './state/prefill.ts';

/**
 * What a page has given so far, with `fields` in the place of the same ones. Anything that is no object becomes a field
 * that nobody knows, for the panel to tell; nothing is thrown into the page, whatever its object does when it is read.
 */
export function mergePrefill(given: Readonly<Record<string, unknown>>, fields: Prefill) {
  try {
    return {...given, ...(typeof fields === 'object' ? fields : {fields})};
  } catch (error) {
    console.warn(error);
    return given;
  }
}
