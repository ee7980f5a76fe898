/** The package's version; a check compares the two. */
export const version = '0.1.0';
