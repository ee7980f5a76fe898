/** A page that the bar leads to. */
export interface DemoPage {
  readonly path: string;
  readonly label: string;
  /** What it shows, for the index. */
  readonly about: string;
  /** Who is signed in there unless somebody chooses; default `admin`. */
  readonly persona?: string;
  /** What it is written in unless somebody chooses; default `en`. */
  readonly language?: 'ar';
}

export const overview: DemoPage = {path: '/', label: 'Documentation', about: 'This page.'};

/** Pages for looking around. */
export const pages: readonly DemoPage[] = [
  {
    path: '/pages/try-it.html',
    label: 'Try it as…',
    about: 'For QA: things to try, step by step, and the people whom you can be.',
  },
  {
    path: '/pages/store-com.html',
    label: 'Store .com',
    about:
      'A partner store with the widget in its corner. It stands for the United States; in the panel, switch to India, Australia or Japan.',
  },
  {
    path: '/pages/store-eu.html',
    label: 'Store .eu',
    about: 'The same store for Europe. What is filed here goes to the European backend, and never to the other.',
  },
  {
    path: '/pages/partner-page.html',
    label: 'Partner page',
    about: 'A page of another site, which does not say where the customer is at home. The widget asks first.',
  },
  {
    path: '/pages/backends.html',
    label: 'Backends',
    about: 'For QA: what each regional backend holds, side by side and live. Stop one to play an outage.',
  },
  {
    path: '/pages/agent.html',
    label: 'Support',
    about:
      'Where support staff work. One ticket came by e-mail and names no customer: fill in the address, and watch what the workflow makes of it.',
  },
  {
    path: '/pages/mail.html',
    label: 'E-mail',
    about: 'Write to support by mail, and read which mails go out: acknowledgements, and what support answers.',
  },
];

/** Pages on which a framework mounts the widget. */
export const frameworks: readonly DemoPage[] = [
  {
    path: '/pages/react.html',
    label: 'React',
    about: 'A component that mounts and unmounts the widget, in StrictMode.',
  },
  {
    path: '/pages/vue.html',
    label: 'Vue',
    about: 'The same with Vue: attributes are bound, and events are listened to.',
  },
];
