/** Figures under a heading, as they are printed. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** One cell for each column; the first says what a row is about. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What a benchmark found. */
export interface Report {
  readonly tables: readonly Table[];
  /** One sentence for each budget that was not kept; left out where there is no budget. */
  readonly broken?: readonly string[];
}

/** Measures, with the arguments that followed its name. */
export type Benchmark = (options: readonly string[]) => Promise<Report>;
