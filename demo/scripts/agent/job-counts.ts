import type {JobCounts} from '../../../src/backend/database/count-jobs.ts';
import type {Region} from '../../../src/contract/data-centers.ts';
import {create, fill, part, write} from './element.ts';
import {jobStates} from './forwarding.ts';
import {Poll} from './poll.ts';

/** In the order of the table's columns. */
const regions: readonly Region[] = ['eu', 'com'];

/** How many forwarding jobs each region has, by state. */
export class JobCountsView {
  readonly #poll = new Poll(() => this.#look(), 3000);

  open(): void {
    this.#poll.start();
  }

  close(): void {
    this.#poll.stop();
  }

  async #look(): Promise<void> {
    try {
      const response = await fetch('/backends/jobs');
      if (!response.ok) throw new Error(String(response.status));
      fill(part('jobs'), rowsOf((await response.json()) as Record<Region, JobCounts>));
      write(part('jobs-trouble'), '');
    } catch {
      write(part('jobs-trouble'), 'The numbers cannot be had just now.');
    }
  }
}

function rowsOf(counts: Readonly<Record<Region, JobCounts>>): Node[] {
  return (Object.keys(jobStates) as (keyof JobCounts)[]).map((state) => {
    const numbers = regions.map((region) =>
      create('td', {class: 'number'}, counts[region][state].toLocaleString('en-GB')),
    );
    return create('tr', {}, create('th', {scope: 'row'}, jobStates[state].words), ...numbers);
  });
}
