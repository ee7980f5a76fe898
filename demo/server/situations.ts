import type {DemoPage} from './pages.ts';

/** A page for each situation that an embedding page, or a partner on it, can get into. Each shows its source. */
export const situations: readonly DemoPage[] = [
  {
    path: '/pages/own-launcher.html',
    label: 'Own launcher',
    about: 'Your own button opens the panel: in a slot, by a selector, or by command and commandfor.',
  },
  {
    path: '/pages/prefill.html',
    label: 'Prefill',
    about: 'A page about a customer gives what it knows, to change, to read only, or unseen.',
  },
  {
    path: '/pages/themes.html',
    label: 'Theme builder',
    about: 'Pick an accent, corners, a font, a density, see them live, and copy the source.',
  },
  {
    path: '/pages/right-to-left.html',
    label: 'Right to left',
    about: 'An Arabic page with the widget in Arabic, and in English beside the same text.',
    language: 'ar',
  },
  {
    path: '/pages/single-page.html',
    label: 'Single-page app',
    about: 'Each route takes the widget out and puts it back, in a view transition. Nothing is lost or doubled.',
  },
  {
    path: '/pages/strict-policy.html',
    label: 'Strict policy',
    about: 'Served with a policy that allows nothing but what it names, trusted types included.',
  },
  {
    path: '/pages/two-versions.html',
    label: 'Two versions',
    about: 'Loader and module, each twice and in two versions: the first one stays, and the console says so.',
  },
  {
    path: '/pages/hostile-page.html',
    label: 'Hostile page',
    about: 'Style sheets that reset, zoom and turn everything, a modal dialog and a banner about cookies.',
  },
  {
    path: '/pages/no-access.html',
    label: 'No access',
    about: 'Nora’s super admin has not granted her Partner Support. The panel says who can, and shows the other ways.',
    persona: 'no-access',
  },
  {
    path: '/pages/offline.html',
    label: 'Offline',
    about: 'Cut Europe’s backend off, file a ticket meanwhile, and see it saved on the device and arrive later, once.',
  },
  {
    path: '/pages/long-list.html',
    label: 'Long list',
    about: 'A partner with 10,000 tickets in Europe, to search and to scroll.',
    persona: 'long-list',
  },
  {
    path: '/pages/uploads.html',
    label: 'Uploads',
    about: 'Files to attach, good ones and bad ones, and a slow line that can be cut.',
  },
  {
    path: '/pages/drafts.html',
    label: 'Drafts',
    about: 'What is kept of a ticket in writing, for whom and for how long: reload, a second tab, another person.',
  },
];

/** What a page wants chosen, if it matters there. */
export function wishesOf(path: string): Pick<DemoPage, 'persona' | 'language'> {
  return situations.find((page) => page.path === path) ?? {};
}
