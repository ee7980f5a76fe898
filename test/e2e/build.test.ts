import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {nameBuild, nameless} from '../../release/name-build.ts';
import {tighten} from '../../release/tight-styles.ts';

/** What a build of `text` leaves. */
async function build(text: string): Promise<Record<string, string>> {
  const dir = await mkdtemp(join(tmpdir(), 'build-'));
  const files = {'entry.js': `load('./a-${nameless}.js')`, [`a-${nameless}.js`]: text};
  for (const [file, code] of Object.entries(files)) await writeFile(join(dir, file), code);
  const {writeBundle} = nameBuild() as {writeBundle: (options: object, bundle: object) => void};
  writeBundle({dir}, files);
  const names = (await readdir(dir)).toSorted();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(dir, name), 'utf8')])),
  );
}

describe('A build', () => {
  it('gives its chunks new names where any holds something else, and the same ones otherwise', async () => {
    const [first, same, other] = [await build('1'), await build('1'), await build('2')];
    const [chunk] = Object.keys(first);
    assert.match(chunk!, /^a-[\da-f]{6}\.js$/);
    assert.deepEqual(first, {[chunk!]: '1', 'entry.js': `load('./${chunk}')`});
    assert.deepEqual(same, first);
    assert.notEqual(Object.keys(other)[0], chunk);
  });

  it('writes style sheets without what they can do without', () => {
    const sheet = `
      :host([theme='dark']) { color: rgb(0 0 0 / 0.50); } /* why */
      a, b { inset: calc(1px - 0.5px) 10.05px; --x: '0.5'; }
      [href^='https://'] { width: 0.5px !important; }
    `;
    assert.equal(
      tighten(`\`${sheet}\``),
      "`:host([theme=dark]){color:rgb(0 0 0 / .50)}a,b{inset:calc(1px - .5px) 10.05px;--x:'0.5'}" +
        "[href^='https://']{width:.5px!important}`",
    );
  });
});
