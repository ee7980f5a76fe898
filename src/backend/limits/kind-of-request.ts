import type {LimitedKind} from './limit-settings.ts';

/** Sent by POST or PUT, but part of reading: the panel does it by itself. */
const readingPaths = /^\/v1\/tickets\/(?:similar|[^/]+\/seen)$/;

/** What a request counts as, by its method and path. */
export function kindOfRequest(method: string, path: string): LimitedKind {
  if (path === '/v1/uploads' || path.startsWith('/v1/uploads/')) return 'upload';
  return method === 'GET' || method === 'HEAD' || readingPaths.test(path) ? 'read' : 'write';
}
