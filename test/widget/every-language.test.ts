import {describeLanguages} from '../support/describe-languages.ts';
import {requestStates} from '../support/request-states.ts';
import {supportClient} from '../support/support-client.ts';
import {widgetStates} from '../support/widget-states.ts';

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.start('eu');
  await supportClient.line('eu');
});

describe('the widget in ten languages', () => describeLanguages({...widgetStates, ...requestStates}));
