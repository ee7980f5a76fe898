import {launcherStyles} from './launcher.styles.ts';
import {tokens} from './styles/tokens.styles.ts';

let sheet: CSSStyleSheet | undefined;

/** What every widget of the page wears; adopted, as a policy may refuse style tags. */
export function elementSheet(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + launcherStyles);
  return sheet;
}
