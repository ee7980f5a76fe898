import {expect} from 'chai';
import {toSupportSettings} from '../../src/widget/elements/panel/to-support-settings.ts';

const nothing = {
  dataCenter: null,
  endpointCom: null,
  endpointEu: null,
  tokenUrl: null,
  getToken: undefined,
  prefill: {},
};

describe('what a page leaves out', () => {
  it('is taken from each region’s own store', () => {
    expect(toSupportSettings(nothing).endpoints).to.deep.equal({
      com: 'https://store.zoho.com/partner-support/v1',
      eu: 'https://store.zoho.eu/partner-support/v1',
    });
  });

  it('does not touch what the page says of the other region', () => {
    const {endpoints} = toSupportSettings({...nothing, endpointEu: 'https://eu.example/v1'});
    expect(endpoints).to.deep.equal({com: 'https://store.zoho.com/partner-support/v1', eu: 'https://eu.example/v1'});
  });

  it('prefers the page’s function to its address for tokens', () => {
    const getToken = () => 'token';
    expect(toSupportSettings({...nothing, tokenUrl: '/token', getToken}).getToken).to.equal(getToken);
    expect(toSupportSettings(nothing).getToken).to.equal(undefined);
  });

  it('is what is no address', () => {
    const {endpoints, getToken} = toSupportSettings({
      ...nothing,
      endpointEu: '',
      endpointCom: 'http://',
      tokenUrl: ' ',
    });
    expect(endpoints.eu).to.equal('https://store.zoho.eu/partner-support/v1');
    expect(endpoints.com).to.equal('https://store.zoho.com/partner-support/v1');
    expect(getToken).to.equal(undefined);
  });

  it('is one address for both regions, because one of them would get what is the other’s', () => {
    const same = 'https://one.example/v1';
    expect(toSupportSettings({...nothing, endpointEu: same, endpointCom: same}).endpoints).to.deep.equal({
      com: 'https://store.zoho.com/partner-support/v1',
      eu: 'https://store.zoho.eu/partner-support/v1',
    });
  });
});
