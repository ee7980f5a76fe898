/** Runs in the page. What has moved by itself since it began, as cumulative layout shift counts it. */
export async function layoutShifts(): Promise<string[]> {
  type Shift = PerformanceEntry & {value: number; hadRecentInput: boolean; sources: readonly {node: Node | null}[]};
  const shifts: Shift[] = [];
  const observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
  observer.observe({type: 'layout-shift', buffered: true});
  // What the last frame has moved is told after it.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  observer.disconnect();
  return shifts
    .filter(({hadRecentInput}) => !hadRecentInput)
    .map(({value, sources}) => `${value} by ${sources.map(({node}) => node?.nodeName).join()}`);
}
