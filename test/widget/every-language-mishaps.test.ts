import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {createLauncher} from '../../src/widget/launcher.ts';
import {languages} from '../../src/widget/i18n/languages.ts';
import {describeLanguages} from '../support/describe-languages.ts';
import {describeStates} from '../support/describe-states.ts';
import {findOverflow} from '../support/find-overflow.ts';
import {mishapStates} from '../support/mishap-states.ts';
import {shownTexts} from '../support/shown-texts.ts';
import {supportClient} from '../support/support-client.ts';

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.faults('eu', 'none');
});

describe('what stands in the way, in ten languages', () => {
  describeLanguages(mishapStates);

  it('reads well in every language: a panel that cannot be had', async () => {
    await setViewport({width: 390, height: 844});
    for (const [tag, name, load] of languages) {
      const place = Object.assign(document.createElement('div'), {isOpen: false, launcher: null, messages: undefined});
      place.lang = tag;
      document.body.append(place);
      const launcher = createLauncher(place, () => {});
      launcher.layer.showPopover();
      launcher.speak();
      const language = await load();
      launcher.setFailure(() => {}, language);
      const {loadFailed, retry} = language.failure;
      expect(shownTexts(place), tag).to.deep.equal([name, name, loadFailed, retry]);
      expect(findOverflow(place), tag).to.deep.equal([]);
      for (const each of place.shadowRoot!.querySelectorAll('button, [role=alert]')) {
        const {left, right} = each.getBoundingClientRect();
        expect(left >= 0 && right <= innerWidth, `${tag}: from ${left} to ${right}`).to.equal(true);
      }
      place.remove();
    }
  });
});

describeStates(mishapStates);
