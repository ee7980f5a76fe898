/** Whether an import map of the page names the file, such as with its hash: another address would get by that. */
export function isPinned(address: string): boolean {
  const [file] = /[^/]*$/.exec(address)!;
  return [...document.scripts].some(({type, text}) => type === 'importmap' && text.includes(file));
}
