import type {Page} from 'playwright-core';

type InPage = typeof globalThis & {tellViolation(text: string): Promise<void>};

/**
 * Watches from now on what a page's policy objects to. The result resolves with all of it until then, as the document
 * was told: directive, what it blocked, where, and how that begins.
 */
export async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  const violations: string[] = [];
  const end = 'end';
  await page.exposeFunction('tellViolation', (text: string) => void (text !== end && violations.push(text)));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile, sample}) => {
      void (globalThis as InPage).tellViolation([effectiveDirective, blockedURI, sourceFile, sample].join(' '));
    });
  });
  return async () => {
    // The document is told in a task of its own, and we are after that: what was told before this has come before it.
    await page.evaluate(async (text) => {
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      await (globalThis as InPage).tellViolation(text);
    }, end);
    return violations;
  };
}
