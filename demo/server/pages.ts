/** A page that the bar leads to. */
export interface DemoPage {
  readonly path: string;
  readonly label: string;
  /** Who is signed in there unless somebody chooses; default `admin`. */
  readonly persona?: string;
}

/** Pages for looking around. */
export const pages: readonly DemoPage[] = [
  {path: '/', label: 'Overview'},
  {path: '/pages/store-com.html', label: 'Store .com'},
  {path: '/pages/store-eu.html', label: 'Store .eu'},
  {path: '/pages/partner-page.html', label: 'Partner page'},
  {path: '/pages/backends.html', label: 'Backends'},
  {path: '/pages/agent.html', label: 'Support'},
  {path: '/pages/mail.html', label: 'E-mail'},
];

/** A page for each situation that a partner can get into. */
export const situations: readonly DemoPage[] = [
  {path: '/pages/no-access.html', label: 'No access', persona: 'no-access'},
  {path: '/pages/offline.html', label: 'Offline'},
  {path: '/pages/long-list.html', label: 'Long list', persona: 'long-list'},
  {path: '/pages/uploads.html', label: 'Uploads'},
  {path: '/pages/drafts.html', label: 'Drafts'},
  {path: '/pages/themes.html', label: 'Themes'},
  {path: '/pages/hostile-page.html', label: 'Hostile page'},
];

/** Whom a page wants signed in, if it matters there. */
export function personaOfPage(path: string): string | undefined {
  return situations.find((page) => page.path === path)?.persona;
}
