import {defineConfig, type Plugin} from 'vite';

/**
 * What ships. Two runs into one folder, because a classic script (IIFE) takes a single entry:
 * `vite build` makes the module entry with its chunks, `vite build --mode loader` the script for a tag.
 * `vite build --mode backend` makes a region's backend.
 */
export default defineConfig(({mode}) => ({
  // Chunks are found beside the entry, wherever a page loads it from.
  base: './',
  publicDir: false,
  resolve: {alias: [modernTus]},
  plugins: [tightStyles()],
  build: mode === 'backend' ? backend : mode === 'loader' ? loader : element,
}));

/** The tus client as it is written, and not as it is transpiled for browsers without classes: 5 kB less to fetch. */
const modernTus = {find: /^tus-js-client$/, replacement: 'tus-js-client/lib/browser/index.js'};

/** Style sheets without blanks and comments: a bundler leaves what stands in a template as it is. */
function tightStyles(): Plugin {
  return {
    name: 'tight-styles',
    transform: {
      filter: {id: /\.styles\.ts$/},
      handler: (code) => ({code: code.replaceAll(/`[^`]*`/g, tighten), map: null}),
    },
  };
}

function tighten(css: string): string {
  return css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .replaceAll(' !important', '!important');
}

const shared = {
  outDir: 'dist',
  target: 'es2022',
  sourcemap: true,
  // Preload helpers would put link tags into the host's page.
  modulePreload: false,
  reportCompressedSize: false,
} as const;

const element = {
  ...shared,
  emptyOutDir: true,
  lib: {entry: {'partner-support-widget': 'src/widget/index.ts'}, formats: ['es' as const]},
  rolldownOptions: {
    output: {
      // A library build would keep its blanks otherwise.
      minify: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
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

/** One file, for Node; packages stay outside. */
const backend = {
  outDir: 'build',
  target: 'node20',
  ssr: 'src/backend/main.ts',
  sourcemap: true,
  rolldownOptions: {output: {entryFileNames: 'backend.js', codeSplitting: false}},
};
