import {autoUpdate, computePosition, flip, offset, size} from '@floating-ui/dom';

/** Most of a list's height, in pixels, where there is room for it. */
const tallest = 280;

/**
 * Keeps `list` under `field`, or above it where there is more room, as wide as the field, while either moves.
 * Returns the function that ends it.
 */
export function placeBelow(field: HTMLElement, list: HTMLElement): () => void {
  let frame = 0;
  void place(field, list);
  const end = autoUpdate(field, list, () => {
    // Placing changes the list's size, which is watched: within the news of a size that would go round in a circle.
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => void place(field, list));
  });
  return () => {
    cancelAnimationFrame(frame);
    end();
  };
}

async function place(field: HTMLElement, list: HTMLElement): Promise<void> {
  const {x, y} = await computePosition(field, list, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(4),
      size({
        padding: 8,
        apply({rects, availableHeight}) {
          list.style.inlineSize = `${rects.reference.width}px`;
          list.style.maxBlockSize = `${Math.max(120, Math.min(tallest, availableHeight))}px`;
        },
      }),
      flip({padding: 8}),
    ],
  });
  list.style.translate = `${x}px ${y}px`;
}
