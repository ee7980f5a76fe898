/** The buttons beside sources that are there to copy. */
document.addEventListener('click', ({target}) => {
  const button = (target as Element).closest('[data-copy-source]');
  if (button) void copy(button.closest('figure')!);
});

async function copy(figure: HTMLElement): Promise<void> {
  const status = figure.querySelector('[role=status]')!;
  try {
    await navigator.clipboard.writeText(figure.querySelector('code')!.textContent ?? '');
    status.textContent = 'Copied.';
  } catch {
    status.textContent = 'Select it and copy it by keyboard.';
  }
}

export {};
