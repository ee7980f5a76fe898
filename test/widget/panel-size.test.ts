import {emulateMedia, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {WidgetDriver} from '../support/widget-driver.ts';

const name = /^Size of the panel/;

before(async () => {
  await setViewport({width: 1280, height: 1000});
  await emulateMedia({reducedMotion: 'reduce'});
});

after(() => setViewport({width: 1280, height: 800}));

afterEach(() => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  localStorage.clear();
});

async function opened(): Promise<{widget: WidgetDriver; size: () => string}> {
  const widget = await WidgetDriver.open();
  const panel = await widget.see('dialog', 'Partner Support HelpCenter');
  // The corner comes with whoever comes near.
  const {left, top} = panel.getBoundingClientRect();
  await sendMouse({type: 'move', position: [Math.round(left + 200), Math.round(top + 200)]});
  return {
    widget,
    size: () => {
      const {width, height} = panel.getBoundingClientRect();
      return `${Math.round(width)}x${Math.round(height)}`;
    },
  };
}

describe('the size of the panel', () => {
  it('is changed by dragging its corner, and kept for the next page', async () => {
    const {widget, size} = await opened();
    expect(size()).to.equal('400x700');
    const {left, top} = (await widget.see('button', name)).getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(left + 12), Math.round(top + 12)]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [Math.round(left + 12 - 100), Math.round(top + 12 - 50)]});
    expect(localStorage.length, 'kept while it is dragged').to.equal(0);
    await sendMouse({type: 'up'});
    expect(size()).to.equal('500x750');
    widget.element.remove();
    expect((await opened()).size()).to.equal('500x750');
  });

  it('is left alone by other buttons of the mouse, which no click follows', async () => {
    const {widget, size} = await opened();
    const {left, top} = (await widget.see('button', name)).getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(left + 12), Math.round(top + 12)]});
    await sendMouse({type: 'down', button: 'right'});
    await sendMouse({type: 'up', button: 'right'});
    await sendMouse({type: 'move', position: [Math.round(left + 4), Math.round(top + 4)]});
    expect(size()).to.equal('400x700');
  });

  it('is changed by arrow keys, which move its corner', async () => {
    const {widget, size} = await opened();
    (await widget.see('button', name)).focus();
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'ArrowUp'});
    expect(size()).to.equal('416x716');
    widget.element.position = 'top-start';
    await sendKeys({press: 'ArrowLeft'});
    expect(size()).to.equal('400x716');
  });

  it('goes between large and its own by a press, and is forgotten with its own', async () => {
    const {widget, size} = await opened();
    await widget.click('button', name);
    expect(size()).to.equal('640x884');
    expect(localStorage.length).to.equal(1);
    await widget.click('button', name);
    expect(size()).to.equal('400x700');
    expect(localStorage.length).to.equal(0);
  });

  it('is never more than the page has room for, nor less than can be used', async () => {
    localStorage.setItem('partner-support-size', '3000x3000');
    const {widget, size} = await opened();
    expect(size()).to.equal('1232x884');
    await setViewport({width: 700, height: 600});
    expect(size()).to.equal('652x484');
    await setViewport({width: 1280, height: 1000});
    widget.element.remove();
    localStorage.setItem('partner-support-size', 'nonsense');
    const next = await opened();
    expect(next.size()).to.equal('400x700');
    const handle = await next.widget.see('button', name);
    handle.focus();
    for (let press = 0; press < 30; press++) await sendKeys({press: 'ArrowRight'});
    expect(next.size()).to.equal('320x700');
  });

  it('is the whole screen on a phone, where nothing of this is shown', async () => {
    await setViewport({width: 390, height: 844});
    localStorage.setItem('partner-support-size', '500x600');
    const {widget, size} = await opened();
    expect(size()).to.equal('390x844');
    expect(widget.query('button', name)).to.equal(undefined);
    await setViewport({width: 1280, height: 1000});
  });

  it('is forgotten when somebody signs out', async () => {
    const {widget} = await opened();
    await widget.click('button', name);
    await widget.element.logout();
    expect(localStorage.length).to.equal(0);
  });
});
