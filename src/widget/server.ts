/**
 * What Node imports in the module's place: the same names. Where there are no elements, on a server, they stand for nothing
 * and nothing is defined; where a test brings a DOM along, they are the module's own.
 */
import {version} from './version.ts';

type Exports = typeof import('./index.ts');

const nothing: Record<keyof Exports, unknown> = {
  PartnerSupportWidget: class PartnerSupportWidget extends Object {
    static readonly version = version;
  },
};

export const {PartnerSupportWidget} = typeof HTMLElement === 'undefined' ? nothing : await import('./index.ts');
