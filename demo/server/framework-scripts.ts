import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, type Rollup} from 'vite';

const folder = fileURLToPath(new URL('../frameworks', import.meta.url));
const sources: Readonly<Record<string, string>> = {react: 'react-page.tsx', vue: 'vue-page.ts'};
const built = new Map<string, Promise<string>>();

/** Script of the page with a framework, built when it is first asked for; `undefined` where there is no such page. */
export function readFrameworkScript(name: string): Promise<string> | undefined {
  const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
  if (!source) return undefined;
  const script = built.get(name) ?? bundle(source);
  built.set(name, script);
  return script;
}

/** As while developing, when React mounts everything twice. The widget stays outside: the page's import map leads to it. */
async function bundle(source: string): Promise<string> {
  const [result] = (await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      minify: false,
      lib: {entry: join(folder, source), formats: ['es']},
      rolldownOptions: {external: ['partner-support-widget']},
    },
  })) as Rollup.RollupOutput[];
  const chunk = result!.output.find((output) => output.type === 'chunk')!;
  return chunk.code;
}
