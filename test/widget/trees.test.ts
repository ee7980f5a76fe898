import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import {printTree} from '../support/print-tree.ts';
import {mishapStates} from '../support/mishap-states.ts';
import {requestStates} from '../support/request-states.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {widgetStates} from '../support/widget-states.ts';

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.start('eu');
  await supportClient.line('eu');
  await supportClient.faults('eu', 'none');
});

interface Kept {
  readonly tree: string;
  readonly isUpdate: boolean;
}

/** The tree once it stays the same for a while; for keeping alone, as a test waits for what it knows. */
async function settledTree(element: HTMLElement): Promise<string> {
  let tree = '';
  for (let same = 0; same < 8; same++) {
    await new Promise(requestAnimationFrame);
    const now = printTree(element);
    if (now !== tree) same = 0;
    tree = now;
  }
  return tree;
}

/** States whose tree is another at each moment: something is under way in them. */
const moving = new Set(['a form with files']);

describe('what assistive technology gets is as it was reviewed (UPDATE_TREES=1 keeps what is new)', () => {
  for (const [state, reach] of Object.entries({...widgetStates, ...requestStates, ...mishapStates})) {
    if (moving.has(state)) continue;
    it(state, async () => {
      const {element} = await reach();
      const kept = await executeServerCommand<Kept, {name: string}>('kept-tree', {name: state});
      if (kept.isUpdate) {
        const tree = await settledTree(element);
        await executeServerCommand('keep-tree', {name: state, tree});
        return;
      }
      // What is fetched besides is there a moment later.
      const isAsKept = () => printTree(element) === kept.tree;
      await until(isAsKept, () => 'it is another').catch(() => expect(printTree(element)).to.equal(kept.tree));
    });
  }
});
