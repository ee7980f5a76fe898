/** Longest wait for another tab, in milliseconds. A suspended tab may hold the lock for ever. */
const patience = 60_000;

/**
 * Runs `work` while no other tab of this browser runs work under the same name. Where Web Locks are missing
 * (an insecure page), refused (a sandboxed frame) or held too long it runs all the same: the backend's keys still
 * keep two sendings from becoming two tickets.
 */
export async function withLock(name: string, work: () => Promise<void>): Promise<void> {
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return work();
  let running: Promise<void> | undefined;
  try {
    await locks.request(name, {signal: AbortSignal.timeout(patience)}, () => (running = work()));
  } catch {
    // Refused, waited too long, or stolen in the middle: then the work goes on.
    await (running ?? work());
  }
}
