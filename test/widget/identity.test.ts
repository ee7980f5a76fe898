import {expect} from 'chai';
import {SupportError} from '../../src/widget/api/support-error.ts';
import {Identity} from '../../src/widget/state/identity.ts';
import {supportClient} from '../support/support-client.ts';

const partner = supportClient.newPartner();
const token = (sub = '12345678') => supportClient.token({dataCenter: 'eu', partner, sub});

/** The kind of `SupportError` that a promise rejects with. */
async function kindOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof SupportError ? error.kind : String(error);
}

describe('the identity', () => {
  it('asks the host once for all who ask at the same time, and again only when asked for a fresh one', async () => {
    const asked: unknown[] = [];
    const identity = new Identity((request) => {
      asked.push(request.dataCenter);
      return token();
    }, 'eu');
    await Promise.all([identity.token(), identity.token(), identity.person()]);
    await identity.token();
    expect(asked).to.deep.equal(['eu']);
    await identity.token({fresh: true});
    expect(asked).to.deep.equal(['eu', 'eu']);
  });

  it('that is forgotten while the host is asked takes nothing of its answer, and asks again', async () => {
    let give = (_: string): void => {};
    const late = new Promise<string>((resolve) => (give = resolve));
    const answers = [late, token('22222222')];
    const asked: unknown[] = [];
    const identity = new Identity(({dataCenter}) => {
      asked.push(dataCenter);
      return answers.shift()!;
    }, 'us');
    const early = identity.token();
    identity.use('eu');
    const second = await identity.token();
    give(await token('11111111'));
    expect(await early).to.equal(second);
    expect(await identity.token()).to.equal(second);
    expect(identity.known!.owner).to.include('22222222');
    expect(asked).to.deep.equal(['us', 'eu']);
  });

  it('hands on no token of another person than the first', async () => {
    const tokens = [token('11111111'), token('22222222')];
    const identity = new Identity(() => tokens.shift()!, 'eu');
    await identity.token();
    expect(await kindOf(identity.token({fresh: true}))).to.equal('signed_out');
  });

  it('hands on no token of another region', async () => {
    const identity = new Identity(() => supportClient.token({dataCenter: 'jp', partner}), 'eu');
    expect(await kindOf(identity.token())).to.equal('region_mismatch');
  });

  it('takes a token of another data center of the same region', async () => {
    const jp = await supportClient.token({dataCenter: 'jp', partner});
    expect(await new Identity(() => jp, 'us').token()).to.equal(jp);
  });

  for (const bad of ['', 'a.b.c', '..', 'x'.repeat(10_000), `${btoa('{}')}.${btoa('{"sub":1}')}.`]) {
    it(`takes what is no token for nobody signed in: ${bad.slice(0, 12)}…`, async () => {
      expect(await kindOf(new Identity(() => bad, 'eu').token())).to.equal('signed_out');
    });
  }

  it('takes a host that throws for nobody signed in, and asks again the next time', async () => {
    let calls = 0;
    const identity = new Identity(() => {
      calls++;
      if (calls === 1) throw new Error('not yet');
      return token();
    }, 'eu');
    expect(await kindOf(identity.token())).to.equal('signed_out');
    expect(await kindOf(identity.token())).to.equal('undefined');
  });
});
