import {readFile} from 'node:fs/promises';
import {sourceToCopy} from './sources-to-copy.ts';

const readme = new URL('../../README.md', import.meta.url);

/** Puts README's block of code that holds some words in the place of each `<demo-readme holds="…" label="…">`. Throws if there is none. */
export async function withReadmeCode(html: string): Promise<string> {
  if (!html.includes('<demo-readme')) return html;
  const blocks = [...(await readFile(readme, 'utf8')).matchAll(/```\w+\n([^]*?)\n```/g)].map(([, code]) => code!);
  return html.replaceAll(/<demo-readme holds="([^"]+)" label="(.+?)"><\/demo-readme>/g, (_, held: string, label) => {
    const code = blocks.find((block) => block.includes(held));
    if (!code) throw new Error(`README has no code with ${held}`);
    return sourceToCopy(label as string, code);
  });
}
