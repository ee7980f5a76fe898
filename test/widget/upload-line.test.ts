import {expect} from 'chai';
import {choose, rowOf, seeRow, textFile} from '../support/files.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

const mebibyte = 1024 * 1024;

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.start('eu');
  await supportClient.faults('eu', 'none');
  await supportClient.line('eu');
});

async function uploadsSeen(method: string, region: 'com' | 'eu' = 'eu'): Promise<number> {
  const seen = await supportClient.requests(region);
  return seen.filter((request) => request.method === method && request.path.includes('/uploads')).length;
}

/** Resolves once a part of the file is with the backend. */
function seePart(widget: WidgetDriver, name: string): Promise<unknown> {
  return until(
    () => (widget.query('progressbar', `Upload of ${name}`) as HTMLProgressElement | undefined)?.value,
    () => `${name}: ${rowOf(widget, name)}`,
  );
}

describe('an upload', function () {
  // A line that is slow on purpose.
  this.timeout(60_000);

  it('shows how far it is, in a bar and in words', async () => {
    await supportClient.line('eu', {bytesPerSecond: 4 * mebibyte});
    const widget = await WidgetDriver.openForm();
    await choose(widget, textFile('slow.txt', 3 * mebibyte));
    await widget.seeStatus('Uploading slow.txt.');
    await seePart(widget, 'slow.txt');
    expect(rowOf(widget, 'slow.txt')).to.match(/3 MB Uploading · \d+%/);
    await seeRow(widget, 'slow.txt', 'Attached');
    expect(widget.query('progressbar')).to.equal(undefined);
    expect(await supportClient.bytes('eu')).to.equal(3 * mebibyte);
  });

  it('is given up by its button, here and at the backend, and the next file goes on', async () => {
    await supportClient.line('eu', {bytesPerSecond: mebibyte});
    const widget = await WidgetDriver.openForm();
    await choose(widget, textFile('long.txt', 16 * mebibyte), textFile('next.txt', 16));
    await seePart(widget, 'long.txt');
    const before = await uploadsSeen('DELETE');
    await widget.click('button', 'Cancel: long.txt');
    await seeRow(widget, 'next.txt', 'Attached');
    expect(rowOf(widget, 'long.txt')).to.equal(undefined);
    expect(await uploadsSeen('DELETE')).to.equal(before + 1);
    expect(await supportClient.bytes('eu')).to.be.below(4 * mebibyte);
  });

  it('goes on where it was when the line is cut in the middle of a chunk, three times', async () => {
    await supportClient.line('eu', {
      cuts: [0.4 * mebibyte, 1.7 * mebibyte, 2.2 * mebibyte],
      bytesPerSecond: 8 * mebibyte,
    });
    const widget = await WidgetDriver.openForm();
    const before = await uploadsSeen('POST');
    await choose(widget, textFile('cut.txt', 4 * mebibyte));
    await seeRow(widget, 'cut.txt', 'Attached');
    const twice = (await supportClient.bytes('eu')) - 4 * mebibyte;
    // A chunk for each cut, where the backend was asked before it had noticed; begun anew it would be more.
    expect(twice).to.be.within(0, 3 * mebibyte);
    expect(await uploadsSeen('POST')).to.equal(before + 1);
  });

  it('waits while the region is away, says so, and goes on by itself', async () => {
    await supportClient.line('eu', {cuts: [1.5 * mebibyte], bytesPerSecond: 4 * mebibyte});
    const widget = await WidgetDriver.openForm();
    await choose(widget, textFile('away.txt', 3 * mebibyte));
    await seePart(widget, 'away.txt');
    await supportClient.stop('eu');
    await seeRow(widget, 'away.txt', 'Waiting for the connection');
    await supportClient.start('eu');
    await seeRow(widget, 'away.txt', 'Attached');
    expect(await supportClient.bytes('eu')).to.be.at.most(4 * mebibyte);
  });

  it('does not begin anew because the backend was ill when it was asked for the offset', async () => {
    await supportClient.line('eu', {cuts: [1.5 * mebibyte], bytesPerSecond: 8 * mebibyte});
    await supportClient.faults('eu', 'status-503', {method: 'HEAD', count: 2});
    const widget = await WidgetDriver.openForm();
    const before = await uploadsSeen('POST');
    await choose(widget, textFile('ill.txt', 3 * mebibyte));
    await seeRow(widget, 'ill.txt', 'Attached');
    expect(await uploadsSeen('POST')).to.equal(before + 1);
    expect(await supportClient.bytes('eu')).to.be.at.most(4 * mebibyte);
  });

  it('gets a fresh token once when its own is not taken any more', async () => {
    const widget = await WidgetDriver.openForm();
    await supportClient.faults('eu', 'status-401', {method: 'PATCH'});
    await choose(widget, textFile('token.txt', 1024));
    await seeRow(widget, 'token.txt', 'Attached');
  });

  it('asks to sign in where the fresh token is refused as well, and goes on when asked to', async () => {
    const widget = await WidgetDriver.openForm();
    await supportClient.faults('eu', 'status-401', {method: 'PATCH', count: 2});
    await choose(widget, textFile('out.txt', 1024));
    await seeRow(widget, 'out.txt', 'You are not signed in');
    await widget.click('button', 'Try again: out.txt');
    await seeRow(widget, 'out.txt', 'Attached');
  });

  it('is refused for good, and named, where the backend finds it too large', async () => {
    const widget = await WidgetDriver.openForm();
    await supportClient.faults('eu', 'status-413', {method: 'PATCH'});
    await choose(widget, textFile('large.txt', 1024));
    await seeRow(widget, 'large.txt', 'larger than 20 MB');
  });

  it('goes to no other region: it is listed, added again only by the person, and there again for who comes back', async () => {
    const widget = await WidgetDriver.openForm();
    await choose(widget, textFile('europe.txt', 1024));
    await seeRow(widget, 'europe.txt', 'Attached');
    const [deleted, posted] = [await uploadsSeen('DELETE'), await uploadsSeen('POST', 'com')];
    await widget.choose('Data center', 'Japan');
    await seeRow(widget, 'europe.txt', 'Not taken along to this region.');
    await widget.seeText('Files do not move between regions.');
    expect(await uploadsSeen('POST', 'com')).to.equal(posted);
    await widget.choose('Data center', 'Europe');
    await seeRow(widget, 'europe.txt', 'Attached');
    expect(await uploadsSeen('DELETE')).to.equal(deleted);
    await widget.choose('Data center', 'Japan');
    await widget.click('button', 'Add again: europe.txt');
    await seeRow(widget, 'europe.txt', 'Attached');
    expect(await uploadsSeen('POST', 'com')).to.equal(posted + 1);
    await widget.click('button', 'Remove: europe.txt');
    await until(
      async () => (await uploadsSeen('DELETE')) === deleted + 1,
      () => 'the first region keeps what was removed',
    );
  });

  it('stays when the data center changes within its region', async () => {
    const widget = await WidgetDriver.openForm({dataCenter: 'us'});
    await choose(widget, textFile('same.txt', 1024));
    await seeRow(widget, 'same.txt', 'Attached');
    await widget.choose('Data center', 'India');
    await widget.seeText('Goes to: India');
    await seeRow(widget, 'same.txt', 'Attached');
  });
});
