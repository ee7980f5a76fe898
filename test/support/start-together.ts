type Ended = Partial<Record<'close' | 'stop', () => Promise<unknown>>>;

/**
 * Resolves with all that is starting, as `Promise.all` does. Where one of them fails, ends the others first, by their `close`
 * or `stop`: a file whose `before` has failed knows none of them, and would wait for them until its time is over.
 */
export async function startTogether<Starting extends readonly Promise<object>[]>(
  ...starting: Starting
): Promise<{-readonly [Index in keyof Starting]: Awaited<Starting[Index]>}> {
  try {
    return await Promise.all(starting);
  } catch (failure) {
    const started = await Promise.allSettled(starting);
    await Promise.allSettled(started.map(async (each) => each.status === 'fulfilled' && end(each.value)));
    throw failure;
  }
}

function end(each: Ended): Promise<unknown> | undefined {
  return each.close ? each.close() : each.stop?.();
}
