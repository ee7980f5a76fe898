import type {HostSite} from './host-site.ts';
import {strictPolicy} from './strict-policy.ts';

/** Every policy, and a page without one, where nothing but the widget's own care keeps a text from running. */
export const pagePolicies: Readonly<Record<string, (site: HostSite) => string | undefined>> = {
  'a strict policy': ({regions}) => strictPolicy([regions.com.proxy.url, regions.eu.proxy.url]),
  'no policy': () => undefined,
};
