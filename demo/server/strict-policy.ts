/**
 * README's policy, the strictest under which the widget works, on one line: nothing is allowed but what it names.
 * `nonce` is of one answer alone; `endpoints` are addresses at the backends of the regions.
 */
export function strictPolicy(
  nonce: string,
  endpoints: readonly string[],
  trustedTypes = `lit-html 'allow-duplicates'`,
): string {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self'`,
    `img-src 'self' blob:`,
    `connect-src 'self' ${endpoints.map((address) => new URL(address).origin).join(' ')}`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${trustedTypes}`,
  ].join('; ');
}
