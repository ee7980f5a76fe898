import type {Readable} from 'node:stream';
import type {ParsedMail} from 'mailparser';
import {readHtml} from './read-html.ts';
import type {Mail, MailFile} from './mail.ts';
import {MailRefused} from './mail-refused.ts';

/** Reads a MIME message. Rejects with a `MailRefused` where it is none that can be read. */
export async function parseMail(source: Readable): Promise<Mail> {
  const parsed = await parse(source);
  const header = (name: string) =>
    parsed.headerLines
      .filter(({key}) => key === name)
      .map(({line}) =>
        line
          .slice(line.indexOf(':') + 1)
          .replace(/\s+/g, ' ')
          .trim(),
      );
  const {text, files} = await contentOf(parsed);
  const references = [...header('in-reply-to'), ...header('references')].flatMap((value) => messageIdsIn(value));
  return {
    from: addressesOf(parsed),
    messageId: messageIdsIn(header('message-id')[0] ?? '')[0],
    references: [...new Set(references)].slice(-mostReferences),
    subject: parsed.subject ?? '',
    text,
    files,
    header,
  };
}

/** The last ones are the nearest. */
const mostReferences = 50;

/** `source` is a stream, or the bytes of a mail within a mail. */
async function parse(source: Readable | Buffer): Promise<ParsedMail> {
  const {simpleParser} = await import('mailparser');
  try {
    return await simpleParser(source, {skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true});
  } catch {
    throw new MailRefused('malformed');
  }
}

function addressesOf({from, headerLines}: ParsedMail): readonly string[] {
  // Of several From fields programs show now this one and now that one.
  if (!from || headerLines.filter(({key}) => key === 'from').length !== 1) return [];
  return from.value.map(({address, group}) => (group ? '' : (address ?? '').toLowerCase()));
}

/** What a mail says and brings, with what the mails attached to it (forwarded as a file) say and bring. */
async function contentOf(parsed: ParsedMail, depth = 0): Promise<{text: string; files: MailFile[]}> {
  const texts = [parsed.text?.trim() ? parsed.text : readHtml(parsed.html || '')];
  const files: MailFile[] = [];
  // Pictures within the text, such as logos, come behind what was attached on purpose.
  for (const part of parsed.attachments.toSorted((a, b) => Number(a.related ?? false) - Number(b.related ?? false))) {
    if (part.contentType === 'message/rfc822' && depth === 0) {
      const inner = await contentOf(await parse(part.content), depth + 1);
      texts.push(inner.text);
      files.push(...inner.files);
    } else {
      files.push({name: part.filename ?? '', bytes: part.content});
    }
  }
  return {text: texts.filter((text) => text.trim() !== '').join('\n\n'), files};
}

/** Message-IDs of printable ASCII characters alone, of a length that a database and a header can hold. */
function messageIdsIn(value: string): readonly string[] {
  return (value.match(/<[^<>\s]+>/g) ?? []).filter((id) => /^<[!-~]+>$/.test(id) && id.length <= 400);
}
