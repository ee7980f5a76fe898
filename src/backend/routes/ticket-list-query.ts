import type {Issue} from '../../contract/issue.ts';
import {pageLimits} from '../../contract/ticket.ts';
import type {TicketRange} from '../database/tickets.ts';
import {ProblemError} from '../http/problem-error.ts';
import {parseCursor} from './ticket-cursor.ts';

/** What a list's `limit` and `cursor` ask for. In the errors a pointer names the parameter. */
export function parseListQuery(query: Readonly<Record<string, string>>): TicketRange {
  const {limit: limitText, cursor} = query as {limit?: string; cursor?: string};
  const limit = limitText === undefined ? pageLimits.default : parseLimit(limitText);
  const after = cursor === undefined ? undefined : parseCursor(cursor);
  const errors: Issue[] = [];
  if (limit === undefined) errors.push({pointer: '/limit', code: 'invalid'});
  if (cursor !== undefined && !after) errors.push({pointer: '/cursor', code: 'invalid'});
  if (limit === undefined || errors.length > 0) throw new ProblemError('validation_failed', {errors});
  return {limit, ...(after && {after})};
}

function parseLimit(text: string): number | undefined {
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return limit >= 1 && limit <= pageLimits.max ? limit : undefined;
}
