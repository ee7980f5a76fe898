/** Hands a file to the browser's downloads. It came with a token, which an address must not carry. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken it up by the end of this task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
