import {forwardedHeaderLines} from './forwarded-header.ts';

/**
 * How programs announce what they quote: "On Monday, Sam wrote:", on one line or broken onto a second one; in the
 * languages of our partners.
 */
function isAttribution(line: string): boolean {
  return line.length <= 500 && attribution.start.test(line) && attribution.end.test(line);
}
const attribution = {
  start: /^(?:(?:on|am|le|el|em|op|il|w dniu|في|(?:pon|wt|śr|czw|pt|sob|niedz)\.,)\s|\d{4}年)/iu,
  // Not `\b`, which sees no letter in "é" and "ó". In Japanese nothing but the sender's address stands at the end.
  end: /(?:(?<!\p{L})(?:wrote|schrieb|écrit|escribió|escreveu|schreef|ha scritto|napisał|napisała|pisze|تمت كتابة)(?!\p{L})[^:]{0,100}|年.{0,300}[^\s@]@[^\s@>]{1,255}>\s?)[:：]$/iu,
};

const forwarded =
  /^-{2,20} ?(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht|przekazana wiadomość)/im;
const divider = /^(?:-{2,}\s?(?:original message|ursprüngliche nachricht|message d'origine)\s?-{2,}|_{20,})$/i;

/**
 * What a person has written in an answer, without the mails below it. In doubt the whole text: where something of the
 * person's own stands below or between what is quoted, where nothing stands above it, and where a mail is passed on.
 */
export function cutQuoted(text: string, subject: string): string {
  if (/^\s*(?:fwd?|wg|tr|rv|enc|i|pd|إعادة توجيه)\s?:/i.test(subject) || forwarded.test(text)) return text.trim();
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const heads = forwardedHeaderLines(lines);
  const start = lines.findIndex((_, index) => isStart(lines, index) || heads.has(index));
  const kept = (start === -1 ? withoutQuotedEnd(lines) : lines.slice(0, start)).join('\n').trim();
  return kept === '' ? text.trim() : kept;
}

/** Whether a quotation begins here that nothing of the person's own follows. */
function isStart(lines: readonly string[], index: number): boolean {
  const line = lines[index]!.trim();
  if (divider.test(line))
    return line.startsWith('_') ? forwardedHeaderLines(lines.slice(index + 1, index + 12)).size > 0 : true;
  const two = `${line} ${(lines[index + 1] ?? '').trim()}`;
  const height = isAttribution(line) ? 1 : isAttribution(two) ? 2 : 0;
  return height > 0 && lines.slice(index + height).every((below) => /^\s*(?:>|$)/.test(below));
}

/** Without quoted lines at the very end, where no program has announced them. */
function withoutQuotedEnd(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  while (end > 0 && /^\s*(?:>|$)/.test(lines[end - 1]!)) end--;
  return lines.slice(0, end);
}
