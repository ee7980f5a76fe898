import type {Rule} from './import-rules.ts';
import type {Source} from './read-sources.ts';

/** A rule that no file which `concerns` says yes to may match `forbidden`. */
function textRule(concerns: (path: string) => boolean, forbidden: RegExp): Rule {
  return (sources) => sources.filter(({path}) => concerns(path)).flatMap((source) => hits(source, forbidden));
}

function hits({path, code}: Source, forbidden: RegExp): string[] {
  return [...code.matchAll(new RegExp(forbidden, 'gim'))].map(([hit]) => `${path} has "${hit.trim()}"`);
}

const everywhere = () => true;
const inWidget = (path: string) => path.startsWith('src/widget/');
const isStyle = (path: string) => path.endsWith('.css') || path.endsWith('.styles.ts');
const isTokens = (path: string) => /(?:^|[./-])tokens\.(?:styles\.ts|css)$/.test(path);
const isTest = (path: string) => path.startsWith('test/');

export const longestFile = 200;

export const filesAreShort: Rule = (sources) =>
  sources
    .map(({path, text}) => ({path, lines: text.trimEnd().split('\n').length}))
    .filter(({lines}) => lines > longestFile)
    .map(({path, lines}) => `${path} has ${lines} lines`);

export const noBarrels: Rule = (sources) =>
  sources
    .filter(({path, code}) => !path.endsWith('/index.ts') && isBarrel(code))
    .map(({path}) => `${path} only passes on`);

function isBarrel(code: string): boolean {
  const rest = code.replace(/^export\s[^;'"]*\sfrom\s+'[^']+';?$/gm, '').trim();
  return rest === '' && code.trim() !== '';
}

/** SQL's statements, by their first two words and what must follow. */
export const sqlStaysInDatabase = textRule(
  (path) => path.endsWith('.ts') && !path.startsWith('src/backend/database/') && !isTest(path),
  /\binsert into \w|\bdelete from \w|\bselect [\w*",. ]+ from \w|\bupdate \w+ set \w|\b(?:create|drop|alter) (?:table|index) \w/,
);

export const noAny = textRule(
  (path) => path.endsWith('.ts') && !isTest(path),
  /(?:[:<|,(]\s*|\bas )any\b(?=\s*[;,)>=|[\]}])/,
);

/** These pass a strict content security policy's walls, or break on them. */
export const templatesAreSafe = textRule(
  (path) => inWidget(path),
  /unsafe(?:HTML|SVG|Static|CSS)\b|styleMap\b|\binnerHTML\b|\sstyle=|<style\b|\?inline'/,
);

/** Right-to-left pages come for free only so. Widths and heights are logical as well. */
export const stylesAreLogical = textRule(
  isStyle,
  new RegExp(
    String.raw`(?<=[\s;{])(?:(?:margin|padding|border|inset)-(?:left|right|top|bottom)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius` +
      String.raw`|left|right|top|bottom|(?:min-|max-)?(?:width|height))\s*:|(?:text-align|float|clear):\s*(?:left|right)`,
  ),
);

export const coloursAreTokens = textRule(
  (path) => isStyle(path) && !isTokens(path),
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|:\s*(?:white|black|red|green|blue|gr[ae]y)\b/,
);

/** Names say what a file is about. */
export const namesSayWhat: Rule = (sources) =>
  sources
    .filter(({path}) => /(?:^|\/)(?:utils?|helpers?|misc|common)\.ts$/.test(path))
    .map(({path}) => `${path} says nothing`);

export const noLoneTests = textRule(everywhere, /\b(?:describe|it|test)\.only\(/);
