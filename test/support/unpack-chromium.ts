import chromium, {inflate} from '@sparticuz/chromium';
import {existsSync} from 'node:fs';
import {chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/**
 * Unpacks the Chromium that lies inside the npm package, with the libraries (NSS, NSPR, expat) and the font
 * that a bare machine lacks, and resolves with the path of a script that starts it. Several processes may
 * call at once: each unpacks into a folder of its own, and the first to finish gives it its name.
 */
export async function unpackChromium(): Promise<string> {
  const {version} = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {version: string};
  const folder = join(cache, `chromium-${version}`);
  const start = join(folder, 'start.sh');
  if (existsSync(start)) return start;

  await mkdir(cache, {recursive: true});
  const unfinished = await mkdtemp(join(cache, 'chromium-unpacking-'));
  await unpackInto(unfinished);
  await writeFile(join(unfinished, 'fonts.conf'), fontConfiguration(folder));
  await writeFile(join(unfinished, 'start.sh'), startScript(folder));
  await chmod(join(unfinished, 'start.sh'), 0o755);
  await rename(unfinished, folder).catch(async (error: unknown) => {
    await rm(unfinished, {recursive: true, force: true});
    if (!existsSync(start)) throw error;
  });
  return start;
}

/** The package unpacks into the folder for temporary files, whose name it asks for at once when called. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  const parts = [chromium.executablePath(), inflate(join(packageFolder, 'bin/al2023.tar.br'))];
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  await Promise.all(parts);
}

/** The machine's own fonts where it has some, else the one from the package. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

function startScript(folder: string): string {
  return `#!/bin/sh
export LD_LIBRARY_PATH='${folder}/al2023/lib'"\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE='${folder}/fonts.conf'
exec '${folder}/chromium' "$@"
`;
}
