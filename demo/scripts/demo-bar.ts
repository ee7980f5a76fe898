/** Applies a choice at once; without scripts the form has a button. */
const form = document.querySelector<HTMLFormElement>('[data-demo-bar]');
form?.addEventListener('change', () => form.requestSubmit());

// On a narrow screen the links are a row that scrolls: all of where one is, and of what has the focus, is in sight.
const links = document.querySelector<HTMLElement>('[data-demo-bar-nav]');
links?.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest', inline: 'center'});
links?.addEventListener('focusin', ({target}) => {
  (target as Element).scrollIntoView({block: 'nearest', inline: 'nearest'});
});
