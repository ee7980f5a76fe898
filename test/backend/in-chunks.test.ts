import assert from 'node:assert/strict';
import {Readable} from 'node:stream';
import {describe, it} from 'node:test';
import {inChunks} from '../../src/backend/uploads/in-chunks.ts';

async function sizesOf(pieces: readonly string[], size: number): Promise<readonly string[]> {
  const chunks: string[] = [];
  for await (const chunk of inChunks(Readable.from(pieces.map((piece) => Buffer.from(piece))), size)) {
    chunks.push(Buffer.from(chunk).toString());
  }
  return chunks;
}

describe('Bytes that come in pieces of any size', () => {
  it('go on in pieces of one size, the last one smaller, in their order', async () => {
    assert.deepEqual(await sizesOf(['abcdefg', 'h', '', 'ij'], 3), ['abc', 'def', 'ghi', 'j']);
    assert.deepEqual(await sizesOf(['abc', 'def'], 3), ['abc', 'def']);
    assert.deepEqual(await sizesOf(['a', 'b'], 1000), ['ab']);
    assert.deepEqual(await sizesOf([], 3), []);
  });

  it('are not taken from their source before they are wanted', async () => {
    let given = 0;
    async function* source() {
      for (;;) {
        given++;
        yield Buffer.alloc(10);
      }
    }
    for await (const chunk of inChunks(source(), 20)) {
      assert.equal(chunk.byteLength, 20);
      break;
    }
    assert.equal(given, 2);
  });
});
