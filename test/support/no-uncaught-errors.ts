import {expect} from 'chai';

/** Lets every test of a file fail after which an error has reached the page that nobody caught. */
export function noUncaughtErrors(): void {
  const uncaught: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    uncaught.push('reason' in event ? event.reason : event.error);
    event.preventDefault();
  };
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });
  afterEach(async () => {
    // A rejection is told in a task of its own, after the one in which it was left.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    expect(uncaught.splice(0)).to.deep.equal([]);
  });
}
