import {visible} from './accessible-tree.ts';

/** Hints in empty fields of one line that are longer than their field, and so cut off; a line for each. */
export function findCutHints(root: HTMLElement): string[] {
  const brush = document.createElement('canvas').getContext('2d')!;
  const fields = visible(root).flatMap((element) => (element instanceof HTMLInputElement ? [element] : []));
  return fields
    .filter((field) => field.matches(':placeholder-shown'))
    .map((field) => {
      const {font, paddingInlineStart, paddingInlineEnd} = getComputedStyle(field);
      brush.font = font;
      const length = Math.ceil(brush.measureText(field.placeholder).width);
      const room = field.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
      return {hint: field.placeholder, length, room};
    })
    .filter(({length, room}) => length > room)
    .map(({hint, length, room}) => `hint cut off (${length} in ${room}): ${hint}`);
}
