import {budgets, type BudgetName} from './budgets.ts';
import type {BuiltFile} from './read-build.ts';

/** What a budget is spent on. */
export interface Spent {
  readonly budget: BudgetName;
  /** The files that are fetched, each once. */
  readonly files: readonly BuiltFile[];
  readonly bytes: number;
  /** Bytes after brotli, file by file. */
  readonly brotli: number;
}

/** What the build spends of each budget, in the budgets' order; the first opening with the words that weigh most. */
export function weighBuild(files: readonly BuiltFile[]): readonly Spent[] {
  const [heaviest] = weighOpenings(files).toSorted((one, other) => other.spent.brotli - one.spent.brotli);
  const alone = (budget: BudgetName) => spend(budget, fetchedFor(files, [budget]));
  return [alone('loader'), alone('eager module'), heaviest!.spent];
}

/** What the first opening takes in each locale. */
export function weighOpenings(files: readonly BuiltFile[]): readonly {locale: string; spent: Spent}[] {
  return files
    .filter(({role}) => role === 'words')
    .map(({name, path}) => ({
      locale: name,
      spent: spend('first opening', fetchedFor(files, ['eager module', 'panel'], path)),
    }));
}

/** One sentence for each budget that is spent beyond its limit. */
export function overspent(spent: readonly Spent[], allowed = budgets): string[] {
  return spent
    .filter(({budget, brotli}) => brotli > allowed[budget].limit)
    .map(({budget, brotli}) => `${budget}: ${brotli} bytes after brotli, ${brotli - allowed[budget].limit} too many`);
}

function spend(budget: BudgetName, files: readonly BuiltFile[]): Spent {
  const sum = (read: (file: BuiltFile) => number) => files.reduce((total, file) => total + read(file), 0);
  return {budget, files, bytes: sum(({bytes}) => bytes), brotli: sum(({brotli}) => brotli)};
}

/** The files of `roles` and those at `paths`, and all that they import for certain. */
function fetchedFor(
  files: readonly BuiltFile[],
  roles: readonly string[],
  ...paths: readonly string[]
): readonly BuiltFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set([...files.filter(({role}) => roles.includes(role)).map(({path}) => path), ...paths]);
  for (const role of roles) if (!files.some((file) => file.role === role)) throw new Error(`No file is the ${role}.`);
  for (const path of reached) {
    const file = byPath.get(path);
    if (!file) throw new Error(`${path} is imported, and not built.`);
    for (const imported of file.imports) reached.add(imported);
  }
  return [...reached].map((path) => byPath.get(path)!);
}
