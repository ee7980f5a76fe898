import type {Shown} from '../../state/shown.ts';
import type {PswRequestList} from '../requests/psw-request-list.ts';

/**
 * Closes the innermost thing that is open in sight: the ticket that is read, or the list's filters. Returns whether
 * there was one; a list of choices closes itself.
 */
export function closeInnermost(shown: Shown, list: PswRequestList | null): boolean {
  if (shown.view !== 'requests') return false;
  if (!shown.thread) return list?.closeFilters() ?? false;
  shown.back();
  return true;
}
