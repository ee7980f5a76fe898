import type {Plugin} from 'vite';

/** Takes Vite's client out of the pages: it would reload a tester's page, and complain where it may not. */
export function withoutReloading(): Plugin {
  return {
    name: 'without-reloading',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<script type="module" src="/@vite/client"></script>', ''),
    },
  };
}
