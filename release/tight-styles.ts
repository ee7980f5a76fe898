import type {Plugin} from 'vite';

/**
 * Vite's plugin for style sheets without blanks, comments and what else they can do without: a bundler leaves what
 * stands in a template as it is.
 */
export function tightStyles(): Plugin {
  return {
    name: 'tight-styles',
    transform: {
      filter: {id: /\.styles\.ts$/},
      handler: (code) => ({code: code.replaceAll(/`[^`]*`/g, tighten), map: null}),
    },
  };
}

/** A template with a style sheet, its quotes included. */
export function tighten(css: string): string {
  return css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .replaceAll(' !important', '!important')
    .replaceAll(/='([a-z-]+)'\]/g, '=$1]')
    .replaceAll(/(?<=[ (,:])0\.(?=\d)/g, '.')
    .replaceAll(/^` | `$/g, '`');
}
