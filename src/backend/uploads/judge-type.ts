import {Readable} from 'node:stream';
import {fileTypeFromTokenizer} from 'file-type';
import {fromWebStream} from 'strtok3';
import {attachmentTypes, type AttachmentType} from '../../contract/attachment-limits.ts';
import {isPlainText} from './is-plain-text.ts';

/** Opens a file's bytes from the start; may be asked for several times. */
export type OpenBytes = () => AsyncIterable<Uint8Array>;

/**
 * What kind of file this is, by its bytes alone, or `undefined` for all that is not taken. What has a
 * signature is what that says, even where another file is hidden in it: it is only ever given out as that
 * kind. What has none must be plain text. Nothing is unpacked; of a ZIP archive, file-type reads the entries'
 * names and at most 1 MiB of the one entry by which office files are told apart.
 */
export async function judgeType(open: OpenBytes, size: number): Promise<AttachmentType | undefined> {
  const mime = await signatureOf(open, size);
  if (mime !== undefined && !twoLetters.has(mime)) return attachmentTypes.find((type) => type === mime);
  return (await isPlainText(open())) ? 'text/plain' : undefined;
}

/** Kinds whose whole signature is two letters (BM, MZ), with which a text may begin as well. None is taken. */
const twoLetters: ReadonlySet<string> = new Set(['image/bmp', 'application/x-msdownload']);

async function signatureOf(open: OpenBytes, size: number): Promise<string | undefined> {
  const stream = Readable.from(open(), {objectMode: false});
  let failure: Error | undefined;
  stream.once('error', (error) => (failure = error));
  const tokenizer = fromWebStream(Readable.toWeb(stream) as ReadableStream<Uint8Array>, {fileInfo: {size}});
  try {
    return (await fileTypeFromTokenizer(tokenizer))?.mime;
  } catch (error) {
    // A storage that fails is no verdict; a file that breaks off where its format goes on is none of it.
    if (failure) throw failure;
    if ((error as Error).name === 'EndOfStreamError') return undefined;
    return unreadable;
  } finally {
    stream.destroy();
  }
}

/** Something with a signature whose inside is broken: no kind that is taken. */
const unreadable = 'application/octet-stream';
