/** The few words that a page carries before anything is opened. English; part of the eager element. */
export const launcherMessages = {
  launcher: 'Partner Support',
  unread: (count: number) => `Partner Support, ${count} new`,
  loadFailed: 'Partner Support could not be loaded. Check your connection.',
  retry: 'Try again',
};
