/**
 * Runs `work` while no other tab of this browser runs work under the same name. Where Web Locks are missing
 * (an insecure page) or refused (a sandboxed frame) it runs all the same: the backend's keys still keep two
 * sendings from becoming two tickets.
 */
export async function withLock(name: string, work: () => Promise<void>): Promise<void> {
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return work();
  let granted = false;
  try {
    await locks.request(name, () => {
      granted = true;
      return work();
    });
  } catch (error) {
    if (granted) throw error;
    await work();
  }
}
