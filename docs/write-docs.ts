import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {putReference} from './put-reference.ts';
import {readManifest} from './read-manifest.ts';
import {vscodeData} from './vscode-data.ts';

/**
 * `npm run docs` writes what follows from the public element's docstrings: `custom-elements.json`, README's tables and
 * `vscode.html-custom-data.json`. With `--check` it writes nothing, and fails where a file is not as it would be.
 */
const isCheck = process.argv.includes('--check');

const manifest = await readManifest();
const [element] = manifest.modules[0]!.declarations;
const stale: string[] = [];
await put('custom-elements.json', JSON.stringify(manifest));
await put('vscode.html-custom-data.json', JSON.stringify(vscodeData(element!)));
await put('README.md', putReference(await readFile('README.md', 'utf8'), element!));
if (stale.length > 0) {
  console.error(`Not as the docstrings say: ${stale.join(', ')}. Run npm run docs.`);
  process.exitCode = 1;
}

async function put(path: string, text: string): Promise<void> {
  const wanted = await format(text, {...(await resolveConfig(path)), filepath: path});
  const found = await readFile(path, 'utf8').catch(() => undefined);
  if (found === wanted) return;
  if (isCheck) stale.push(path);
  else await writeFile(path, wanted);
}
