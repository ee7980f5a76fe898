import type * as z from 'zod/mini';
import type {Issue} from '../../contract/issue.ts';
import {check} from '../../contract/check.ts';
import {pageLimits} from '../../contract/list-limits.ts';
import type {TicketPosition} from '../database/tickets.ts';
import {ProblemError} from '../http/problem-error.ts';
import {parseCursor} from './ticket-cursor.ts';

export interface ListQuery<Filter> {
  readonly limit: number;
  readonly after?: TicketPosition;
  readonly filter: Filter;
}

/**
 * What a list's parameters ask for. In the errors a pointer names the parameter; that there is one more than are
 * known is said without its name. A parameter that comes twice is refused, because only one of them could hold.
 */
export function parseListQuery<Filter extends z.ZodMiniObject>(
  filterSchema: Filter,
  parameters: URLSearchParams,
): ListQuery<z.infer<Filter>> {
  const {limit: limitText, cursor, ...conditions} = Object.fromEntries(parameters);
  const limit = limitText === undefined ? pageLimits.default : parseLimit(limitText);
  const after = cursor === undefined ? undefined : parseCursor(cursor);
  const filter = check(filterSchema, conditions);
  const errors: Issue[] = [...(filter.issues ?? [])];
  if (limit === undefined) errors.push({pointer: '/limit', code: 'invalid'});
  if (cursor !== undefined && !after) errors.push({pointer: '/cursor', code: 'invalid'});
  for (const name of ['limit', 'cursor', ...Object.keys(filterSchema.shape)]) {
    if (parameters.getAll(name).length > 1) errors.push({pointer: `/${name}`, code: 'invalid'});
  }
  if (limit === undefined || !filter.value || errors.length > 0) throw new ProblemError('validation_failed', {errors});
  return {limit, filter: filter.value, ...(after && {after})};
}

function parseLimit(text: string): number | undefined {
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return limit >= 1 && limit <= pageLimits.max ? limit : undefined;
}
