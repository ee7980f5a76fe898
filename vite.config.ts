import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {defineConfig, type Plugin} from 'vite';
import {nameBuild, nameless} from './release/name-build.ts';
import {tightStyles} from './release/tight-styles.ts';

/**
 * What ships. Two runs into one folder, because a classic script (IIFE) takes a single entry:
 * `vite build` makes the module entry with its chunks, `vite build --mode loader` the script for a tag.
 * `vite build --mode server` makes what a server gets that imports the package, `vite build --mode backend` a region's
 * backend.
 */
export default defineConfig(({mode}) => ({
  // Chunks are found beside the entry, wherever a page loads it from.
  base: './',
  publicDir: false,
  resolve: {alias: [modernTus]},
  plugins: [
    keepDefinitions(),
    mode === 'loader' ? writeIntegrity() : mode === 'server' ? moduleBeside() : [tightStyles(), nameBuild()],
  ],
  // The loader is built last, and fetches what was built before by its hash.
  ...(mode === 'loader' && {define: {entryIntegrity: JSON.stringify(hashOf(entry))}}),
  build: {backend, loader, server}[mode] ?? element,
}));

/** The tus client as it is written, and not as it is transpiled for browsers without classes: 5 kB less to fetch. */
const modernTus = {find: /^tus-js-client$/, replacement: 'tus-js-client/lib/browser/index.js'};

/**
 * What `sideEffects` of package.json says, it says of the files that ship. A source that defines an element is kept for
 * being imported.
 */
function keepDefinitions(): Plugin {
  return {
    name: 'keep-definitions',
    transform: {filter: {id: /\/src\/(?:widget|contract)\//}, handler: () => ({moduleSideEffects: true})},
  };
}

const entry = 'partner-support-widget.js';
const dist = join(import.meta.dirname, 'dist');

/** Of a built file, as `integrity` takes it. */
function hashOf(file: string): string {
  return `sha384-${createHash('sha384')
    .update(readFileSync(join(dist, file)))
    .digest('base64')}`;
}

/** Writes `dist/integrity.json`: each script of the build, by its path in `dist/`, and its hash. */
function writeIntegrity(): Plugin {
  return {
    name: 'write-integrity',
    closeBundle() {
      const files = readdirSync(dist, {recursive: true, encoding: 'utf8'}).map((file) => file.replaceAll('\\', '/'));
      const scripts = files.filter((file) => file.endsWith('.js')).toSorted();
      const hashes = Object.fromEntries(scripts.map((file) => [file, hashOf(file)]));
      writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(hashes, undefined, 2)}\n`);
    },
  };
}

/** What servers import leaves the module where it is built. */
function moduleBeside(): Plugin {
  return {
    name: 'module-beside',
    enforce: 'pre',
    resolveId: (id) => (id === './index.ts' ? {id: `./${entry}`, external: true} : null),
  };
}

const shared = {
  outDir: 'dist',
  target: 'es2022',
  sourcemap: true,
  // Preload helpers would put link tags into the host's page.
  modulePreload: false,
  reportCompressedSize: false,
} as const;

/** The words of writing have one name in every language. */
function languageOf(id: string | null | undefined): string {
  const [, language] = /locales\/([\w-]+)\/writing\.ts$/.exec(id ?? '') ?? [];
  return language ? `${language}-` : '';
}

/** What rolldown tells of a module, as far as it is read here. */
interface Modules {
  getModuleInfo(id: string): {readonly importedIds: readonly string[]} | null;
}

/** Fetched with the page: what it needs stays with it. */
const eagerEntry = 'src/widget/index.ts';
/** Fetched with somebody's intent. An entry as well, so that its chunk is the module itself, by its own names. */
const panelEntry = 'src/widget/panel-host.ts';

/**
 * The chunks in the order in which people need them, by the modules that they begin with. Each holds what those before
 * it lack, so that every step of the way is one file and nothing is fetched for a step that is not taken.
 */
const steps: readonly (readonly [name: string, roots: readonly string[]])[] = [
  ['psw-panel', [panelEntry]],
  ['psw-other-channels', ['src/widget/elements/channels/psw-other-channels.ts']],
  ['writing', ['src/widget/state/writing.ts', 'src/widget/elements/common/psw-attachments.ts']],
];

/** An earlier step takes what a later one needs as well. What comes with the page stays there. */
function toGroup([name, roots]: (typeof steps)[number], index: number) {
  return {
    name: (id: string, modules: Modules) =>
      closureOf(roots, modules).has(id) && !closureOf([eagerEntry], modules).has(id) ? name : null,
    debugName: name,
    priority: steps.length - index,
  };
}

const known = new Map<string, ReadonlySet<string>>();

/** `roots`, by the ends of their paths, and all that they import for certain. */
function closureOf(roots: readonly string[], modules: Modules): ReadonlySet<string> {
  const key = roots.join();
  const before = known.get(key);
  if (before) return before;
  const found = new Set<string>();
  const waiting = roots.map((root) => `${import.meta.dirname}/${root}`);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  known.set(key, found);
  return found;
}

/**
 * Has Chromium (136 and later) compile all of a script on another thread while it is fetched, and not each function when it
 * is first called. For the chunk that somebody waits for, nearly all of which runs at once.
 * https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const compileAll = '//# allFunctionsCalledOnLoad';

const element = {
  ...shared,
  emptyOutDir: true,
  // Of each package that is in the scripts: their licences ask for it.
  license: {fileName: 'THIRD-PARTY.md'},
  lib: {entry: {'partner-support-widget': eagerEntry, 'psw-panel': panelEntry}, formats: ['es' as const]},
  rolldownOptions: {
    // Otherwise the panel's entry would be a file of its own that hands on what the chunk exports.
    preserveEntrySignatures: 'allow-extension' as const,
    output: {
      // A library build would keep its blanks otherwise.
      minify: true,
      postBanner: ({name}: {name: string}) => (name === 'psw-panel' ? compileAll : ''),
      entryFileNames: ({name}: {name: string}) => (name === 'psw-panel' ? `chunks/[name]-${nameless}.js` : '[name].js'),
      chunkFileNames: ({facadeModuleId}: {facadeModuleId?: string | null}) =>
        `chunks/${languageOf(facadeModuleId)}[name]-${nameless}.js`,
      codeSplitting: {groups: steps.map(toGroup)},
    },
  },
};

const loader = {
  ...shared,
  emptyOutDir: false,
  lib: {
    entry: 'src/widget/loader.ts',
    formats: ['iife' as const],
    name: 'partnerSupportLoader',
    fileName: () => 'loader.js',
  },
  rolldownOptions: {output: {minify: true}},
};

/** What servers import: nothing of what pages fetch, which it finds beside itself. */
const server = {
  ...shared,
  emptyOutDir: false,
  lib: {entry: 'src/widget/server.ts', formats: ['es' as const], fileName: () => 'server.mjs'},
};

/** One file, for Node; packages stay outside. */
const backend = {
  outDir: 'build',
  target: 'node20',
  ssr: 'src/backend/main.ts',
  sourcemap: true,
  rolldownOptions: {output: {entryFileNames: 'backend.js', codeSplitting: false}},
};
