import type {ReleaseRecord} from './release-record.ts';

/** Something of the API that is not what it was. */
export interface ApiChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** As the record has it: `attribute theme`. */
  readonly what: string;
  readonly before: string;
  readonly now: string;
}

/** What became of the API: removed first, then changed, then added. */
export function apiChanges(before: ReleaseRecord, now: ReleaseRecord): readonly ApiChange[] {
  const change = (kind: ApiChange['kind'], what: string) => ({
    kind,
    what,
    before: before.api[what] ?? '',
    now: now.api[what] ?? '',
  });
  const stays = Object.keys(before.api).filter((what) => what in now.api);
  return [
    ...Object.keys(before.api).flatMap((what) => (what in now.api ? [] : change('removed', what))),
    ...stays.filter((what) => before.api[what] !== now.api[what]).map((what) => change('changed', what)),
    ...Object.keys(now.api).flatMap((what) => (what in before.api ? [] : change('added', what))),
  ];
}

/** One line for each size that is not what it was. */
export function sizeChanges(before: ReleaseRecord, now: ReleaseRecord): readonly string[] {
  const names = new Set([...Object.keys(before.sizes), ...Object.keys(now.sizes)]);
  return [...names].flatMap((name) => {
    const [was = 0, is = 0] = [before.sizes[name], now.sizes[name]];
    return was === is ? [] : `${name}: ${was} → ${is} bytes (${is > was ? '+' : '−'}${Math.abs(is - was)})`;
  });
}

/** One line for what became of one thing. */
export function describeChange({kind, what, before, now}: ApiChange): string {
  return kind === 'changed' ? `changed: ${what}, ${before || 'nothing'} → ${now || 'nothing'}` : `${kind}: ${what}`;
}
