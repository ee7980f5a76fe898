/**
 * The trace that a request is part of, by its `traceparent` (W3C Trace Context, version 00), or `undefined` where it
 * names none. It only stands in the log, beside the request's own id: nothing is sent to anywhere.
 */
export function traceIdOf(traceparent: string | undefined): string | undefined {
  const [, traceId, parentId] = /^00-([\da-f]{32})-([\da-f]{16})-[\da-f]{2}$/.exec(traceparent ?? '') ?? [];
  return traceId && parentId && !isZero(traceId) && !isZero(parentId) ? traceId : undefined;
}

/** The standard's way of saying that there is none. */
function isZero(id: string): boolean {
  return /^0+$/.test(id);
}
