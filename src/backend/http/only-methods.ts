import type {Handler} from 'hono';
import type {AppEnvironment} from './app-environment.ts';
import {ProblemError} from './problem-error.ts';

/** Refuses what the routes before it did not take. A route that takes GET takes HEAD. */
export function onlyMethods(
  ...methods: ('GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE')[]
): Handler<AppEnvironment> {
  const allow = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : method)).join(', ');
  return () => {
    throw new ProblemError('method_not_allowed', {headers: {Allow: allow}});
  };
}
