/** Applies a choice at once; without scripts the form has a button. */
const form = document.querySelector<HTMLFormElement>('[data-demo-bar]');
form?.addEventListener('change', () => form.requestSubmit());
