/** Longest text to search for, in characters. */
export const searchLimit = 200;

/** Most tickets that one page of the list holds, and how many it holds when nothing is asked for. */
export const pageLimits = {max: 50, default: 20} as const;
