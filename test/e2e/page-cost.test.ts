import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countTraces, overBudget} from '../bench/page-cost/budgets.ts';
import type {PageCost} from '../bench/page-cost/measure-page.ts';

const nothing: PageCost = {
  bytes: 500,
  requests: 1,
  opened: undefined,
  script: 0,
  mainThread: 10,
  longTasks: 0,
  layoutShift: 0,
  nodes: 40,
  globals: ['window'],
  stored: 0,
  click: undefined,
  secondClick: undefined,
};
const ours = {...nothing, globals: ['window', 'PartnerSupport']};

/** What the benchmark says of visits that have cost this. */
const verdict = (...visits: readonly Partial<PageCost>[]) =>
  overBudget(
    countTraces(
      visits.map((cost) => ({...ours, ...cost})),
      [nothing],
    ),
  );

describe('The benchmark of what a page pays', () => {
  it('has nothing against the one name of the loader', () => {
    assert.deepEqual(verdict({}, {}), []);
  });

  it('tells each budget that no machine can disturb, if one visit breaks it', () => {
    assert.deepEqual(verdict({}, {nodes: 41}), ['nodes: 1, not 0 at most.']);
    assert.deepEqual(verdict({}, {stored: 2}), ['stored: 2, not 0 at most.']);
    assert.deepEqual(verdict({layoutShift: 0.01}, {}), ['layoutShift: 0.01, not 0 at most.']);
    assert.deepEqual(verdict({globals: ['window', 'PartnerSupport', 'Lit']}, {}), ['globals: 2, not 1 at most.']);
  });

  it('tells a long task where it is the rule, and not where a busy machine makes one', () => {
    assert.deepEqual(verdict({longTasks: 1}, {longTasks: 1}, {}), ['longTasks: 1, not 0 at most.']);
    assert.deepEqual(verdict({longTasks: 1}, {}, {}), []);
  });
});
