/** Applies a choice at once; without scripts the form has a button. */
const form = document.querySelector<HTMLFormElement>('[data-demo-bar]');
/** Under this name it is kept for a moment what was chosen: the page that follows puts the focus there again. */
const key = 'demo-bar-chosen';
const storage = openStorage();

form?.addEventListener('change', ({target}) => {
  storage?.setItem(key, (target as HTMLSelectElement).name);
  form.requestSubmit();
});
const chosen = storage?.getItem(key);
storage?.removeItem(key);
// Else the next arrow key would go nowhere, and the way to another choice would begin anew.
if (chosen) form?.querySelector<HTMLElement>(`[name='${chosen}']`)?.focus({preventScroll: true});

// On a narrow screen the links are a row that scrolls: all of where one is, and of what has the focus, is in sight.
const links = document.querySelector<HTMLElement>('[data-demo-bar-nav]');
const here = links?.querySelector('[aria-current]');
if (links && here) bringIntoSight(here, links);
links?.addEventListener('focusin', ({target}) => {
  (target as Element).scrollIntoView({block: 'nearest', inline: 'nearest'});
});

/** `scrollIntoView` would also move the place where Tab begins, past the page's first link. */
function bringIntoSight(link: Element, row: HTMLElement): void {
  const [inner, outer] = [link.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollBy(inner.x + inner.width / 2 - outer.x - outer.width / 2, 0);
  // Beside the page the links stand below each other, in the bar that scrolls as a whole, above its form.
  const bar = row.parentElement!;
  const below = bar.querySelector('form')!.getBoundingClientRect().top;
  bar.scrollBy(0, Math.max(0, inner.bottom - below + 12));
}

/** `undefined` where the browser forbids it. */
function openStorage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

export {};
