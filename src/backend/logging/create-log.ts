import {pino, type Bindings, type DestinationStream, type Logger, type LoggerOptions} from 'pino';
import {describeError} from '../http/describe-error.ts';
import {allowedFields} from './allowed-fields.ts';

/**
 * JSON lines whose fields all pass {@link allowedFields}, also those that a child brings along. Default: to standard
 * output. A line's sentence is fixed: values are no part of it.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const log = destination ? pino({level, ...options}, destination) : pino({level, ...options});
  // pino has a formatter for the fields of the first logger, and none for those of its children.
  const {child} = log;
  log.child = function (this: Logger, bindings: Bindings) {
    return child.call(this, allowedFields(bindings), {});
  } as Logger['child'];
  return log;
}

const options: LoggerOptions = {
  base: null,
  formatters: {log: allowedFields},
  hooks: {
    logMethod(args, method) {
      const [first, ...rest] = args as unknown[];
      // By itself pino would make an error's message the line's sentence, and fill values into it.
      if (first instanceof Error) method.apply(this, [{error: describeError(first)}, 'unexpected error']);
      else if (typeof first === 'object') method.apply(this, [first, typeof rest[0] === 'string' ? rest[0] : '']);
      else method.apply(this, [typeof first === 'string' ? first : '']);
    },
  },
};
