import {Parser} from 'htmlparser2';

/** What is never text, whatever it holds. */
const unseen: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'iframe',
  'object',
]);

/** What stands on lines of its own. */
const blocks: ReadonlySet<string> = new Set(
  'p div ul ol li table tr h1 h2 h3 h4 h5 h6 blockquote pre section article header footer hr dl dt dd'.split(' '),
);

/**
 * What a person would read of HTML, as plain text: nothing of it is markup any more, so that nothing can run. The
 * address of an https link stands behind its words; any other address is left out.
 */
export function htmlToText(html: string): string {
  let text = '';
  let hidden = 0;
  const links: {address: string | undefined; start: number}[] = [];
  const newLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (unseen.has(name)) hidden++;
      if (name === 'br') text += '\n';
      if (blocks.has(name)) newLine();
      if (name === 'li') text += '• ';
      if (name === 'a') links.push({address: httpsAddress(attributes['href']), start: text.length});
    },
    ontext(words) {
      if (hidden === 0) text += words.replace(/[\s\u00a0]+/g, ' ');
    },
    onclosetag(name) {
      if (unseen.has(name)) hidden--;
      if (blocks.has(name)) newLine();
      const link = name === 'a' ? links.pop() : undefined;
      if (link?.address && !text.slice(link.start).includes(link.address)) text += ` (${link.address})`;
    },
  });
  parser.write(html);
  parser.end();
  return text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function httpsAddress(href: string | undefined): string | undefined {
  if (href === undefined || !URL.canParse(href)) return undefined;
  const {protocol, href: address, username} = new URL(href);
  return protocol === 'https:' && username === '' && address.length <= 2000 ? address : undefined;
}
