import type {AgentFilter} from '../../../src/contract/agent-filter.ts';
import {part} from './element.ts';

/** How long somebody pauses in typing before it is looked for, in milliseconds. */
const pause = 250;

/** The conditions of the list. Each applies as soon as it is chosen. */
export class FilterForm {
  readonly #form = part('filter') as HTMLFormElement;

  constructor(onChange: (filter: AgentFilter) => void) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const apply = () => {
      clearTimeout(timer);
      onChange(this.#read());
    };
    this.#form.addEventListener('change', apply);
    this.#form.addEventListener('input', ({target}) => {
      if ((target as HTMLInputElement).type !== 'search') return;
      clearTimeout(timer);
      timer = setTimeout(apply, pause);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      apply();
    });
    part('clear-filter').addEventListener('click', () => {
      this.show({});
      apply();
      (this.#form.elements.namedItem('text') as HTMLElement).focus();
    });
  }

  /** What is being typed stays as it is. */
  show(filter: AgentFilter): void {
    for (const field of this.#form.elements) {
      if (field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.type === 'search')) {
        const value = (filter as Readonly<Record<string, string | undefined>>)[field.name] ?? '';
        if (field.value.trim() !== value) field.value = value;
      } else if (field instanceof HTMLInputElement) {
        field.checked = filter.missing === field.value;
      }
    }
  }

  #read(): AgentFilter {
    const values = [...new FormData(this.#form)].map(([name, value]) => [name, (value as string).trim()]);
    return Object.fromEntries(values.filter(([, value]) => value !== '')) as AgentFilter;
  }
}
