import {resolve} from 'node:path';

/** The one argument of a command. Throws one plain sentence where there is none, or more, or an option. */
export function onlyFolder(command: string, [folder, ...more]: readonly string[]): string {
  if (!folder || folder.startsWith('-') || more.length > 0)
    throw new Error(`${command} takes one folder: npm run backend -- ${command} FOLDER`);
  return resolve(folder);
}
