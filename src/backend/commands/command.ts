/**
 * Something to do for a region from the command line, by the settings of its environment. Ends when it is done; what it
 * can't do it rejects with a `ConfigError` or another sentence, which becomes the last line and the exit code 1.
 */
export type Command = (args: readonly string[], env: NodeJS.ProcessEnv) => Promise<void>;
