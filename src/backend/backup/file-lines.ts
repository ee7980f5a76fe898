/** One stored part in a backup's list of files. */
export interface FileLine {
  readonly sha256: string;
  readonly size: number;
  /** Its key in the storage, and its path below `files/`. */
  readonly key: string;
}

/** A storage's keys are made by the backend, `NAME/PART`; what is written otherwise could lead out of the folder. */
const pattern = /^([\da-f]{64})\t(\d{1,10})\t([\da-f]{32}\/[\da-z-]{1,60})$/;

export function formatFileLine({sha256, size, key}: FileLine): string {
  return `${sha256}\t${size}\t${key}\n`;
}

/** Throws one plain sentence where a line is none. */
export function parseFileLines(text: string): readonly FileLine[] {
  const lines = text.split('\n').filter(Boolean);
  return lines.map((line) => {
    const [, sha256, size, key] = pattern.exec(line) ?? [];
    if (!sha256 || !size || !key) throw new Error('The backup is damaged: its list of files is not as it was written.');
    return {sha256, size: Number(size), key};
  });
}
