import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {putReference} from '../../docs/put-reference.ts';
import {readManifest} from '../../docs/read-manifest.ts';

const [element] = (await readManifest()).modules[0]!.declarations;

describe('README’s reference', () => {
  it('takes the place of what stands between its marks, and of nothing else', () => {
    const readme = putReference('Before.\n<!-- reference -->\nOld.\n<!-- /reference -->\nAfter.\n', element!);
    assert.match(
      readme,
      /^Before\.\n<!-- reference -->\n\n\| attribute, property [^]*\n\n<!-- \/reference -->\nAfter\.\n$/,
    );
    assert.match(readme, /^\| `show\(\)` \|/m);
    assert.doesNotMatch(readme, /Old\./);
  });

  it('is missed where a mark is gone: otherwise old tables would count as right', () => {
    for (const readme of ['', '<!-- reference -->\n', '<!-- /reference -->\n'])
      assert.throws(() => putReference(readme, element!), /no place for the reference/);
  });
});
