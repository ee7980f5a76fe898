import * as Sentry from '@sentry/browser';

// Nothing is listening there; the widget needs an address to be set up.
Sentry.init({
  dsn: 'https://key@localhost/1',
  integrations: [Sentry.feedbackIntegration({colorScheme: 'system'})],
  defaultIntegrations: false,
});
