/** How long a person would wait for something to show, in milliseconds. */
const patience = 15_000;

/** Resolves with the first truthy value of `look`, asked at every frame. Rejects with what `describe` says. */
export async function until<T>(look: () => T | Promise<T>, describe: () => string): Promise<NonNullable<T>> {
  const end = performance.now() + patience;
  for (;;) {
    const value = await look();
    if (value) return value;
    if (performance.now() > end) throw new Error(describe());
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
