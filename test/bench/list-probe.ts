/** What was seen of the list while it was scrolled. */
export interface Seen {
  /** Most of them at a time, across shadow roots. */
  readonly elements: number;
  /** With texts, and the comments that mark templates' parts. */
  readonly nodes: number;
  /** Milliseconds from each frame to the next. */
  readonly frames: readonly number[];
  /** Milliseconds of the longest piece of script in a frame that was too long; and the number of those frames. */
  readonly longestScript: number;
  readonly longFrames: number;
  readonly longTasks: number;
}

/** Where a probe leaves what it saw. */
export interface ProbedWindow extends Window {
  stopProbe?: () => Seen;
}

/** Milliseconds from the click on the launcher to the first row. Runs in the page. */
export async function openList(): Promise<number> {
  const widget = document.querySelector('partner-support-widget')!;
  const start = performance.now();
  widget.shadowRoot!.querySelector('button')!.click();
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const panel = widget.shadowRoot!.querySelector('psw-panel');
    const list = panel?.shadowRoot?.querySelector('psw-request-list');
    if (list?.shadowRoot?.querySelector('.item')) return performance.now() - start;
  }
}

/** Begins to watch the list. Runs in the page. */
export function startProbe(): void {
  const widget = document.querySelector('partner-support-widget')!;
  const panel = widget.shadowRoot!.querySelector('psw-panel')!;
  const list = panel.shadowRoot!.querySelector('psw-request-list')!;
  const frames: number[] = [];
  let [elements, nodes, longestScript, longFrames, longTasks, before, running] = [0, 0, 0, 0, 0, 0, true];

  const mutations = new MutationObserver(count);
  mutations.observe(list.shadowRoot!, {childList: true, subtree: true});
  const long = new PerformanceObserver((entries) => entries.getEntries().forEach(takeLong));
  for (const type of ['long-animation-frame', 'longtask']) {
    if (PerformanceObserver.supportedEntryTypes.includes(type)) long.observe({type});
  }
  count();
  requestAnimationFrame(frame);
  (window as ProbedWindow).stopProbe = () => {
    running = false;
    mutations.disconnect();
    long.takeRecords().forEach(takeLong);
    long.disconnect();
    return {elements, nodes, frames, longestScript, longFrames, longTasks};
  };

  function frame(now: number): void {
    if (before > 0) frames.push(now - before);
    before = now;
    if (running) requestAnimationFrame(frame);
  }

  function takeLong(entry: PerformanceEntry): void {
    if (entry.entryType === 'longtask') longTasks++;
    if (entry.entryType !== 'long-animation-frame') return;
    longFrames++;
    const {scripts} = entry as PerformanceEntry & {scripts: readonly PerformanceEntry[]};
    longestScript = Math.max(longestScript, ...scripts.map(({duration}) => duration));
  }

  function count(): void {
    const now = {elements: 0, nodes: 0};
    add(list.shadowRoot!, now);
    elements = Math.max(elements, now.elements);
    nodes = Math.max(nodes, now.nodes);
  }

  function add(root: Node, sum: {elements: number; nodes: number}): void {
    for (const node of root.childNodes) {
      sum.nodes++;
      if (node instanceof Element) {
        sum.elements++;
        if (node.shadowRoot) add(node.shadowRoot, sum);
      }
      add(node, sum);
    }
  }
}
