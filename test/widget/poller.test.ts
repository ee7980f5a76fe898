import {expect} from 'chai';
import {Poller} from '../../src/widget/state/poller.ts';

/** A poller that is running, and its looks, each to be ended by hand. */
function running(): {poller: Poller; looks: (() => void)[]} {
  const looks: (() => void)[] = [];
  const poller = new Poller(() => new Promise((resolve) => looks.push(resolve)));
  poller.start();
  return {poller, looks};
}

describe('the poller', () => {
  it('looks once when the page is looked at again, though a browser tells that twice', async () => {
    const {poller, looks} = running();
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new Event('focus'));
    expect(looks).to.have.length(1);
    looks[0]!();
    await Promise.resolve().then(() => {});
    dispatchEvent(new Event('focus'));
    expect(looks).to.have.length(2);
    poller.stop();
  });

  it('looks no more once it was stopped, and again once it is started', async () => {
    const {poller, looks} = running();
    poller.stop();
    dispatchEvent(new Event('focus'));
    expect(looks).to.have.length(0);
    poller.start();
    dispatchEvent(new Event('focus'));
    expect(looks).to.have.length(1);
    poller.stop();
  });
});
