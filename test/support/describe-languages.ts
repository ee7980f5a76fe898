import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {languages} from '../../src/widget/i18n/languages.ts';
import {findCutHints} from './find-cut-hints.ts';
import {findEnglish} from './find-english.ts';
import {findOverflow} from './find-overflow.ts';
import {flatWords} from './flat-words.ts';
import {shownTexts} from './shown-texts.ts';
import {until} from './until.ts';
import type {WidgetDriver} from './widget-driver.ts';

/** A phone, and a screen of 1280 pixels at a zoom of 200 %, where a reader may have doubled the letters as well. */
const screens = [
  {width: 390, height: 844, fontSize: ''},
  {width: 640, height: 400, fontSize: '200%'},
];

/**
 * Shows each state that a person can come to in every language: no key shows, nothing is left English, and nothing is
 * wider than its place. Each state is reached once, since the language changes live.
 */
export function describeLanguages(states: Readonly<Record<string, () => Promise<WidgetDriver>>>): void {
  const isLeft = new Map<string, (text: string) => boolean>();

  before(async () => {
    const english = await flatWords(languages[0]);
    for (const language of languages) isLeft.set(language[0], findEnglish(english, await flatWords(language)));
  });

  afterEach(async () => {
    document.documentElement.style.fontSize = '';
    await setViewport({width: 1280, height: 800});
  });

  for (const [state, reach] of Object.entries(states)) {
    it(`reads well in every language: ${state}`, async () => {
      const widget = await reach();
      const wrong: string[] = [];
      for (const {fontSize, ...screen} of screens) {
        await setViewport(screen);
        document.documentElement.style.fontSize = fontSize;
        for (const [tag] of languages) {
          await speak(widget, tag);
          const texts = shownTexts(widget.element);
          expect(texts.length, 'texts in sight').to.be.greaterThan(0);
          const amiss = [
            ...texts.filter((text) => isLeft.get(tag)!(text)).map((text) => `not translated: ${text}`),
            ...texts
              .filter((text) => /undefined|NaN|\[object|\$\{|#/.test(text))
              .map((text) => `not filled in: ${text}`),
            ...findOverflow(widget.element),
            ...findCutHints(widget.element),
          ];
          wrong.push(...amiss.map((what) => `${tag}, ${screen.width} pixels: ${what}`));
        }
      }
      expect(wrong).to.deep.equal([]);
    });
  }
}

/** Changes the language, and resolves when all that is shown has changed. */
async function speak({element}: WidgetDriver, tag: string): Promise<void> {
  element.setAttribute('locale', tag);
  const panel = element.shadowRoot!.querySelector('psw-panel');
  const content = () => panel?.shadowRoot?.querySelector<HTMLElement>('.content');
  await until(
    () => !panel || content()?.lang === tag,
    () => `the panel does not speak ${tag}`,
  );
  // Elements within elements follow before the next frame.
  await new Promise((resolve) => requestAnimationFrame(resolve));
}
