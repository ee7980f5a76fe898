import {describeStates} from '../support/describe-states.ts';
import {supportClient} from '../support/support-client.ts';
import {widgetStates} from '../support/widget-states.ts';

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.start('eu');
  await supportClient.line('eu');
});

describeStates(widgetStates);
