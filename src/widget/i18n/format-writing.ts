import {onceFor} from './once-for.ts';

// What only a ticket that is read or written needs; `format.ts` has the rest.
const percent = onceFor((locale) => new Intl.NumberFormat(locale, {style: 'percent', maximumFractionDigits: 0}));

const byteUnits = ['byte', 'kilobyte', 'megabyte'] as const;

/**
 * "1.4 MB", counted in steps of 1024 as most systems do. Rounded up, so that a file that is a little too large does
 * not read as large as the limit.
 */
export function formatBytes(locale: string, bytes: number): string {
  const step = bytes < 1024 ? 0 : bytes < 1024 ** 2 ? 1 : 2;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: byteUnits[step],
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 2 ? 1 : 0,
    roundingMode: 'ceil',
  }).format(bytes / 1024 ** step);
}

/** "45%" */
export function formatShare(locale: string, share: number): string {
  return percent(locale).format(share);
}
