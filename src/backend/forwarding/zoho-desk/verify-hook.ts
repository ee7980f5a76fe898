import {createHmac, timingSafeEqual} from 'node:crypto';

/** Milliseconds that a signed call may be old, or the clocks may differ. */
const tolerance = 5 * 60_000;

/**
 * Whether a call is signed with `secret`: the header says `t=MILLISECONDS,v=HEX`, and HEX is the HMAC-SHA256 of
 * `MILLISECONDS.BODY`. Zoho documents this form for webhooks of other services and none for Desk, whose workflow
 * functions can compute it. Takes the same time wherever a wrong signature differs.
 */
export function isSigned(secret: string, header: string | undefined, body: Uint8Array, now = Date.now()): boolean {
  const [, time, given] = /^t=(\d{13}),v=([\da-f]{64})$/.exec(header ?? '') ?? [];
  if (time === undefined || given === undefined || Math.abs(now - Number(time)) > tolerance) return false;
  const expected = createHmac('sha256', secret).update(`${time}.`).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(given, 'hex'));
}
