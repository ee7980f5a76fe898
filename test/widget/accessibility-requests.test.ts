import {describeStates} from '../support/describe-states.ts';
import {requestStates} from '../support/request-states.ts';
import {supportClient} from '../support/support-client.ts';

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.start('eu');
});

describeStates(requestStates);
