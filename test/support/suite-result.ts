export interface Failure {
  /** Where it stands: file, then the names from the outermost `describe` to the test. */
  readonly title: string;
  readonly details: string;
}

/** What came of one suite. */
export interface SuiteResult {
  readonly passed: number;
  readonly skipped: number;
  readonly failures: Failure[];
}
