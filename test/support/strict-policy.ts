/** Of a page that allows nothing but what it names; scripts of its own carry the nonce. */
export const nonce = 'bm9uY2Utb2YtdGVzdHM';

/** The strictest policy under which the widget works. `endpoints` are the backends of the regions. */
export function strictPolicy(endpoints: readonly string[], trustedTypes = `lit-html 'allow-duplicates'`): string {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self'`,
    `img-src 'self' blob:`,
    `connect-src 'self' ${endpoints.join(' ')}`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${trustedTypes}`,
  ].join('; ');
}
