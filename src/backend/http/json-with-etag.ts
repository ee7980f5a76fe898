import {createHash} from 'node:crypto';
import type {Context} from 'hono';

/** `value` as JSON with an entity tag; 304 where the request says that it has this already. */
export function jsonWithEtag(c: Context, value: unknown, cacheControl: string): Response {
  const body = JSON.stringify(value);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = {ETag: etag, 'Cache-Control': cacheControl};
  if (matches(c.req.header('if-none-match'), etag)) return new Response(null, {status: 304, headers});
  return new Response(body, {headers: {...headers, 'Content-Type': 'application/json'}});
}

/** By weak comparison (RFC 9110): proxies that compress make our tags weak. */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags?.some((tag) => tag === etag || tag === '*') ?? false;
}
