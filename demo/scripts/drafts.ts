const address = new URL(location.href);
// Drafts are of one person: any other will do.
const other = address.searchParams.get('persona') === 'member' ? 'admin' : 'member';
const button = find('[data-person]');
button.textContent = `Sign in as ${other === 'admin' ? 'Petra' : 'Milo'}`;
button.addEventListener('click', () => {
  address.searchParams.set('persona', other);
  location.assign(address);
});
find('[data-reload]').addEventListener('click', () => location.reload());
find('[data-tab]').addEventListener('click', () => window.open(location.href, '_blank', 'noopener'));

function find(selector: string): HTMLElement {
  return document.querySelector<HTMLElement>(selector)!;
}
