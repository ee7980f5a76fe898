/** Names of the fields that programs put at the head of a mail that they forward or quote, in the languages of our partners. */
const names: Readonly<Record<'from' | 'other', RegExp>> = {
  from: /^(?:from|von|de|van|da|od|من|差出人)\s?[:：]/i,
  other:
    /^(?:from|sent|date|to|cc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoyé|date|à|objet|van|verzonden|aan|onderwerp|enviad[oa](?: e[lm])?|fecha|para|asunto|data|assunto|da|inviato|a|oggetto|od|wysłano|do|dw|temat|من|تاريخ الإرسال|تم الإرسال|إلى|نسخة|الموضوع|差出人|送信日時|宛先|件名)\s?[:：]/i,
};

/**
 * Numbers of the lines that are the head of a forwarded or quoted mail: three or more such fields in a row, the sender
 * among them. Their subject is not the ticket's.
 */
export function forwardedHeaderLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  let hasSender = false;
  for (let index = 0; index <= lines.length; index++) {
    const line = (lines[index] ?? '')
      .slice(0, 100)
      .replace(/^[\s>|*_]+/, '')
      .replace(/\*/g, '');
    if (names.other.test(line)) {
      run.push(index);
      hasSender ||= names.from.test(line);
      continue;
    }
    if (run.length >= 3 && hasSender) for (const member of run) found.add(member);
    run = [];
    hasSender = false;
  }
  return found;
}
