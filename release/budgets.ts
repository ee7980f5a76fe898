import given from './budgets.json' with {type: 'json'};

/** What a group of files may weigh, in bytes after brotli. */
export interface Budget {
  /** The aim. README tells by how much it is missed. */
  readonly must: number;
  /** More than this fails. It only goes down: to `must`, or a hundredth (16 bytes at least) above what was reached. */
  readonly limit: number;
}

/**
 * The loader is what the script tag names. The eager module is fetched by every page before anybody shows intent. The
 * first opening is eager module, panel and the words of one locale, whichever has most.
 */
export type BudgetName = keyof typeof given;

export type Budgets = Readonly<Record<BudgetName, Budget>>;

export const budgetsPath = 'release/budgets.json';
export const budgets: Budgets = given;
