import type {Page} from 'playwright-core';

/** What a page's policy objected to, as its document was told: directive and what it blocked. Listens from now on. */
export async function watchPolicy(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('tellViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile, sample}) => {
      const {tellViolation} = globalThis as unknown as {tellViolation(text: string): void};
      tellViolation([effectiveDirective, blockedURI, sourceFile, sample].join(' '));
    });
  });
  return violations;
}
