import {expect} from 'chai';
import {fileTickets} from '../support/file-tickets.ts';
import {find} from '../support/files.ts';
import {longStatus} from '../support/request-states.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.faults('eu', 'none');
});

/** A partner's list with one ticket, to which support has given a long state and an answer. */
async function openList(): Promise<WidgetDriver> {
  const partner = supportClient.newPartner();
  const [ticket] = await fileTickets(partner, ['Import stops']);
  await supportClient.answer('eu', ticket!.id, 'Which file do you import?');
  await supportClient.setStatus('eu', ticket!.id, longStatus);
  const widget = await WidgetDriver.open({partner});
  await widget.seeText(longStatus.name);
  return widget;
}

describe('the states of a ticket', () => {
  it('stand side by side in the list, each with its end in sight or an ellipsis', async () => {
    const widget = await openList();
    const row = widget.all('listitem')[0]!;
    const edge = row.getBoundingClientRect();
    const badges = [...row.querySelectorAll<HTMLElement>('.badge')];
    expect(badges.map(({innerText}) => innerText)).to.deep.equal([longStatus.name, 'Waiting for you']);
    for (const badge of badges) {
      expect(badge.getBoundingClientRect().right).to.be.at.most(edge.right);
      expect(getComputedStyle(badge).textOverflow).to.equal('ellipsis');
    }
  });

  it('is read whole in the ticket', async () => {
    const widget = await openList();
    await widget.click('button', /Import stops/);
    const badge = await until(
      () => find(widget.element, '.title .badge'),
      () => `no badge; there is: ${widget.text()}`,
    );
    expect(badge.innerText).to.equal(longStatus.name);
    expect(badge.scrollWidth).to.be.at.most(badge.clientWidth);
    expect(badge.scrollHeight).to.be.at.most(badge.clientHeight);
  });

  it('of a reply that was refused is not that of one which is kept', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Import stops']);
    await supportClient.faults('eu', 'status-422', {containing: 'Refuse this'});
    const widget = await WidgetDriver.open({partner});
    await widget.click('button', /Import stops/);
    await widget.fill('Your reply', 'Refuse this.');
    await widget.click('button', 'Send reply');
    await widget.see('button', 'Copy text');
    const badge = find(widget.element, '.said .badge')!;
    const danger = getComputedStyle(widget.element).getPropertyValue('--psw-danger');
    const probe = document.createElement('i');
    probe.style.color = danger;
    document.body.append(probe);
    expect(getComputedStyle(badge).color).to.equal(getComputedStyle(probe).color);
    probe.remove();
  });
});
