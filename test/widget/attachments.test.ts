import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {choose, drop, find, paste, pictureFile, rowOf, seeRow, textFile, transfer} from '../support/files.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

const mebibyte = 1024 * 1024;

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

async function filesSent(region: 'com' | 'eu'): Promise<number> {
  return (await supportClient.requests(region)).filter(({path}) => path.includes('/uploads')).length;
}

describe('attachments', () => {
  it('ask for nothing, and fetch nothing, before a file is chosen', async () => {
    const before = await filesSent('eu');
    // The modules that page and panel are made of would fill the usual one.
    performance.setResourceTimingBufferSize(2_000);
    const widget = await WidgetDriver.openForm();
    await widget.see('group', 'Attachments');
    const fetched = () => performance.getEntriesByType('resource').filter(({name}) => name.includes('upload-file'));
    expect(fetched()).to.deep.equal([]);
    await choose(widget, textFile('first.log', 64));
    await seeRow(widget, 'first.log', 'Attached');
    expect(fetched()).to.have.length(1);
    expect(await filesSent('eu')).to.equal(before + 2);
  });

  it('say what is taken before one tries', async () => {
    const widget = await WidgetDriver.openForm();
    const button = await widget.see('button', 'Attach files');
    expect(widget.describe(button)).to.equal('Up to 5 files of 20 MB each. You can also drop or paste them.');
  });

  it('show name, size and state, and tell of the arrival', async () => {
    const widget = await WidgetDriver.openForm();
    await choose(widget, textFile('trace.txt', 2048));
    await widget.seeStatus('trace.txt is attached.');
    expect(rowOf(widget, 'trace.txt')).to.equal('trace.txt 2 kB Attached');
    await widget.see('list', 'Attached files');
    await widget.see('button', 'Remove: trace.txt');
  });

  for (const [what, file, reason] of [
    [
      'too large',
      () => new File([new Uint8Array(20 * mebibyte + 1)], 'dump.zip', {type: 'application/zip'}),
      'larger than 20 MB',
    ],
    ['empty', () => new File([], 'empty.txt', {type: 'text/plain'}), 'the file is empty'],
    [
      'a program',
      () => new File(['MZ'], 'setup.exe', {type: 'application/x-msdownload'}),
      'kind of file is not accepted',
    ],
    [
      'a drawing that may hold a script',
      () => new File(['<svg/>'], 'a.svg', {type: 'image/svg+xml'}),
      'kind of file is not accepted',
    ],
    [
      'a page under another type',
      () => new File(['<p>'], 'a.html', {type: 'text/plain'}),
      'kind of file is not accepted',
    ],
  ] as const) {
    it(`refuse at once what is ${what}, by name and with the reason`, async () => {
      const before = await filesSent('eu');
      const widget = await WidgetDriver.openForm();
      const {name} = file();
      await choose(widget, file());
      await seeRow(widget, name, reason);
      await widget.seeStatus(`${name}: Not attached`);
      expect(await filesSent('eu')).to.equal(before);
    });
  }

  it('take what only seems to be another kind: the backend looks into it', async () => {
    const widget = await WidgetDriver.openForm();
    await choose(widget, new File(['a,b'], 'rows.csv', {type: 'application/vnd.ms-excel'}), new File(['{}'], 'a.har'));
    await seeRow(widget, 'rows.csv', 'Attached');
    await seeRow(widget, 'a.har', 'Attached');
  });

  it('say of a file what the backend found in it', async () => {
    const widget = await WidgetDriver.openForm();
    await choose(widget, new File(['<!doctype html><script>alert(1)</script>\0'], 'shot.png', {type: 'image/png'}));
    await seeRow(widget, 'shot.png', 'this kind of file is not accepted');
    expect(widget.query('button', 'Try again: shot.png')).to.equal(undefined);
  });

  it('take five, name the sixth, and take it once there is room', async () => {
    const widget = await WidgetDriver.openForm();
    const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt'];
    await choose(widget, ...names.map((name) => textFile(name, 16)));
    await seeRow(widget, 'f.txt', 'only 5 files can be sent along');
    await seeRow(widget, 'e.txt', 'Attached');
    await widget.click('button', 'Remove: b.txt');
    await widget.click('button', 'Try again: f.txt');
    await seeRow(widget, 'f.txt', 'Attached');
    expect(widget.all('listitem', undefined)).to.have.length(5);
  });

  it('show a picture small, and give its copy back when it is removed', async () => {
    const widget = await WidgetDriver.openForm();
    await choose(widget, await pictureFile('screen.png'));
    const image = await until(
      () => find(widget.element, 'img') as HTMLImageElement | undefined,
      () => 'no picture',
    );
    expect(image.src).to.match(/^blob:/);
    await image.decode();
    expect(image.naturalWidth).to.equal(64);
    expect(image.alt).to.equal('');
    await widget.click('button', /: screen\.png$/);
    await until(
      () => !find(widget.element, 'img'),
      () => 'the picture is still there',
    );
    const error = await fetch(image.src).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
  });

  it('take what is dropped anywhere on the form', async () => {
    const widget = await WidgetDriver.openForm();
    const subject = await widget.see('textbox', 'Subject');
    const options = {bubbles: true, composed: true, cancelable: true, dataTransfer: transfer([textFile('d.txt', 16)])};
    subject.dispatchEvent(new DragEvent('dragenter', options));
    await widget.seeText('Drop the files to attach them');
    drop(subject, textFile('d.txt', 16));
    await seeRow(widget, 'd.txt', 'Attached');
    expect(widget.text()).not.to.include('Drop the files');
  });

  it('leave text that is dragged to the fields', async () => {
    const widget = await WidgetDriver.openForm();
    const subject = await widget.see('textbox', 'Subject');
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'words');
    const went = subject.dispatchEvent(
      new DragEvent('drop', {bubbles: true, composed: true, cancelable: true, dataTransfer}),
    );
    expect(went).to.equal(true);
  });

  it('take a pasted picture, but not the picture of text that was copied', async () => {
    const widget = await WidgetDriver.openForm();
    const description = await widget.see('textbox', 'Description');
    expect(paste(description, [await pictureFile('image.png')])).to.equal(false);
    await seeRow(widget, 'image.png', 'Attached');
    expect(paste(description, [await pictureFile('cells.png')], 'A1')).to.equal(true);
    expect(rowOf(widget, 'cells.png')).to.equal(undefined);
  });

  it('take a file once that is chosen twice', async () => {
    const widget = await WidgetDriver.openForm();
    await choose(widget, textFile('once.txt', 16), textFile('once.txt', 16));
    await seeRow(widget, 'once.txt', 'Attached');
    expect(widget.all('listitem')).to.have.length(1);
  });

  it('show a name without the marks that would turn its end round', async () => {
    const widget = await WidgetDriver.openForm();
    await choose(widget, textFile('bill\u202Etxt.pdf.txt', 16));
    await seeRow(widget, 'billtxt.pdf.txt', 'Attached');
  });

  it('can be handled by keyboard alone', async () => {
    const widget = await WidgetDriver.openForm();
    await choose(widget, textFile('one.txt', 16), textFile('two.txt', 16));
    await seeRow(widget, 'two.txt', 'Attached');
    const button = await widget.see('button', 'Attach files');
    let opened = 0;
    const input = find(widget.element, 'psw-attachments')!.shadowRoot!.querySelector('input')!;
    input.addEventListener('click', (event) => {
      event.preventDefault();
      opened++;
    });
    button.focus();
    await sendKeys({press: 'Enter'});
    expect(opened).to.equal(1);
    await sendKeys({press: 'Tab'});
    expect(widget.focused().computedName).to.equal('Remove: one.txt');
    await sendKeys({press: 'Tab'});
    expect(widget.focused().computedName).to.equal('Remove: two.txt');
    await sendKeys({press: 'Enter'});
    await until(
      () => rowOf(widget, 'two.txt') === undefined && widget.focused().computedName === 'Attach files',
      () => `the focus is on ${widget.focused().outerHTML}`,
    );
  });
});
