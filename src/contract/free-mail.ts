/**
 * Domains at which anybody gets an address, so that they say nothing of a company. A made-up selection of well-known
 * ones: no published list is meant, and a form only points them out.
 */
const freeMailDomains: ReadonlySet<string> = new Set([
  'aol.com',
  'fastmail.com',
  'gmail.com',
  'gmx.com',
  'gmx.de',
  'gmx.net',
  'googlemail.com',
  'hotmail.com',
  'icloud.com',
  'live.com',
  'mail.com',
  'mail.ru',
  'me.com',
  'msn.com',
  'naver.com',
  'orange.fr',
  'outlook.com',
  'proton.me',
  'protonmail.com',
  'qq.com',
  'rediffmail.com',
  'web.de',
  'yahoo.co.jp',
  'yahoo.com',
  'yandex.com',
  'zohomail.com',
  'zohomail.eu',
]);

/** What stands behind an address's last @, in lower case; `''` for what is no address. */
export function domainOf(email: string): string {
  const at = email.lastIndexOf('@');
  return at === -1
    ? ''
    : email
        .slice(at + 1)
        .trim()
        .toLowerCase();
}

export function isFreeMail(email: string): boolean {
  return freeMailDomains.has(domainOf(email));
}
