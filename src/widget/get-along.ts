import type {PageCompany} from './page-company.ts';

/** The public element, as far as its surroundings matter. */
type Widget = HTMLElement & {readonly avoid: string | null};

/**
 * Gives the function that fetches what few pages need, for those that name something to `avoid`, show a modal dialog or
 * are zoomed by a style sheet, and then lets it take up how things stand.
 */
export function createGetAlong(widget: Widget, layer: HTMLElement): () => void {
  let company: PageCompany | undefined;
  return () => {
    if (company || widget.avoid || document.querySelector('dialog:modal') || layer.currentCSSZoom - 1) {
      import('./page-company.ts').then(
        (module) => (company ??= new module.PageCompany(widget, layer)).update(),
        () => {},
      );
    }
  };
}
