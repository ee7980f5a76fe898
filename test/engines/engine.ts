import type {TestRunnerCoreConfig} from '@web/test-runner-core';

/** A way to run the widget's tests in another browser. */
export interface Engine {
  readonly name: string;
  /** Debian's and Ubuntu's packages that bring it. */
  readonly packages: readonly string[];
  /** What of it is not on this machine; empty for an engine that can be used. */
  missing(): readonly string[];
  /** Starts what it takes; `stop` ends it. */
  start(): Promise<{
    readonly launcher: TestRunnerCoreConfig['browsers'][number];
    readonly version: string;
    stop(): Promise<void>;
  }>;
}
