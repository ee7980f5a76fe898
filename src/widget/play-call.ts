import type {PartnerSupportCall} from './partner-support-queue.ts';
import type {PartnerSupportWidget} from './partner-support-widget.ts';

/**
 * Does a call of the queue on `element`, and returns what its method returns; `on` and `once` return what ends them. What
 * it cannot do is told in the console: one wrong call must not keep those after it.
 */
export function playCall(element: PartnerSupportWidget, [what, ...given]: PartnerSupportCall): unknown {
  const listen = (how: 'addEventListener' | 'removeEventListener', once = false): void =>
    element[how](`partner-support-${given[0] as string}`, given[1] as EventListener, {once});
  try {
    if (what === 'set') return void Object.assign(element, given[0]);
    if (what === 'off') return listen('removeEventListener');
    if (!/^on(ce)?$/.test(what)) return (element[what as 'open'] as (...args: unknown[]) => unknown)(...given);
    listen('addEventListener', what === 'once');
    return () => listen('removeEventListener');
  } catch (error) {
    return console.warn(`PartnerSupport("${what}"):`, error);
  }
}
