import {noChange, type TemplateResult} from 'lit';
import {directive, Directive, type ChildPart} from 'lit/directive.js';
import {insertPart, removePart, setChildPartValue} from 'lit/directive-helpers.js';

/** Of an item's key, which is its own among all, and its template. */
type Row = readonly [key: string, row: TemplateResult];

/**
 * As Lit's `repeat`, which leaves a comment in the page for each row that it takes away: a list that is scrolled
 * through would end with ten thousand. https://github.com/lit/lit/issues/5298
 */
class KeyedRows extends Directive {
  /** In the order of the page. */
  #shown = new Map<string, ChildPart>();

  render(_rows: readonly Row[]) {
    return noChange;
  }

  override update(container: ChildPart, [rows]: [readonly Row[]]) {
    const templates = new Map(rows);
    const rest: ChildPart[] = [];
    for (const [key, part] of this.#shown) {
      if (templates.has(key)) rest.push(part);
      else remove(part);
    }
    const shown = new Map<string, ChildPart>();
    for (const [key, template] of templates) {
      const known = this.#shown.get(key);
      const place = known ? rest.indexOf(known) : -1;
      // A row that moves, moves up: those that it passes stay as they are, and so does the focus in them.
      const part = place === 0 ? known! : insertPart(container, rest[0], known);
      if (place !== -1) rest.splice(place, 1);
      shown.set(key, setChildPartValue(part, template));
    }
    this.#shown = shown;
    return noChange;
  }
}

function remove(part: ChildPart): void {
  const {endNode} = part;
  removePart(part);
  (endNode as ChildNode | null)?.remove();
}

/** Rows that keep their elements as long as their key is among those shown. */
export const keyedRows = directive(KeyedRows);
