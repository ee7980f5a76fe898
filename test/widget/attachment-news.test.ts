import {choose, textFile} from '../support/files.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

describe('files', () => {
  it('are said in one line when several are chosen at once', async () => {
    const widget = await WidgetDriver.openForm();
    await choose(
      widget,
      textFile('one.txt', 16),
      textFile('two.txt', 32),
      new File([], 'a.txt'),
      new File([], 'b.txt'),
    );
    await widget.seeStatus('2 files are not attached; the list says why.');
    await widget.seeStatus('2 files are attached.');
  });
});
