import {domainOf} from '../../contract/free-mail.ts';
import type {Mail} from './mail.ts';

/**
 * Whether the mail exchanger in front, known as `authservId`, has found the domain in From confirmed: by DMARC, or by
 * SPF or DKIM of that very domain or one above it. It must take away fields of its name that a mail brings along
 * (RFC 8601, section 5).
 */
export function isAuthenticated(mail: Mail, authservId: string): boolean {
  const from = domainOf(mail.from[0] ?? '');
  const results = mail
    .header('authentication-results')
    .map((value) => bare(value.toLowerCase()))
    .filter((value) => value.trim().split(/[\s;]/, 1)[0] === authservId)
    .flatMap((value) => value.split(';').slice(1))
    .map((result) => result.trim());
  if (results.some((result) => /^dmarc=(?!pass\b|none\b)/.test(result))) return false;
  return results.some((result) => {
    if (/^dmarc=pass\b/.test(result)) return true;
    const confirmed =
      /^spf=pass\b.*\bsmtp\.mailfrom=(\S+)/.exec(result) ?? /^dkim=pass\b.*\bheader\.d=(\S+)/.exec(result);
    const domain = confirmed?.[1]?.replace(/^.*@/, '');
    return domain !== undefined && domain.includes('.') && (from === domain || from.endsWith(`.${domain}`));
  });
}

/**
 * Without comments and what is quoted: the exchanger writes into these what a sender has chosen, such as a name or the
 * local part of an address, and a `;` in there must not begin another result.
 */
function bare(value: string): string {
  let [kept, depth, isQuoted] = ['', 0, false];
  for (let at = 0; at < value.length; at++) {
    const character = value[at]!;
    if ((isQuoted || depth > 0) && character === '\\') at++;
    else if (character === '"' && depth === 0) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '(') depth++;
    else if (character === ')' && depth > 0) depth--;
    else if (depth === 0) kept += character;
  }
  // What never ends hides the rest.
  return kept;
}
