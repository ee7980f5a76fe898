import {refuseBusyPorts} from '../../demo/server/refuse-busy-ports.ts';

/** The first of `count` free ports in a row, below those that the system hands out by itself. */
export async function findFreePorts(count: number): Promise<number> {
  for (;;) {
    const first = 10_000 + Math.floor(Math.random() * 20_000);
    const ports = Array.from({length: count}, (_, index) => first + index);
    const free = await refuseBusyPorts(ports).then(
      () => true,
      () => false,
    );
    if (free) return first;
  }
}
