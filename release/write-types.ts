import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {pruneTypes} from './prune-types.ts';

/** The last step of `npm run build`: declarations for those who embed the widget, in `dist/types`. */
await promisify(execFile)(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
await pruneTypes();
