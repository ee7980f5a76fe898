import {dataCenters, parseDataCenterId, type DataCenterId} from '../../contract/data-centers.ts';

/** Other names that people give data centers, lower case; also the domains that their accounts are signed in to. */
const otherNames: Readonly<Record<string, DataCenterId>> = {
  usa: 'us',
  'u.s.': 'us',
  america: 'us',
  'united states of america': 'us',
  com: 'us',
  '.com': 'us',
  'zoho.com': 'us',
  'european union': 'eu',
  '.eu': 'eu',
  'zoho.eu': 'eu',
  '.in': 'in',
  'zoho.in': 'in',
  '.com.au': 'au',
  'zoho.com.au': 'au',
  '.jp': 'jp',
  'zoho.jp': 'jp',
  'zoho.uk': 'uk',
  '.uk': 'uk',
  'great britain': 'uk',
  england: 'uk',
  'zohocloud.ca': 'ca',
  '.ca': 'ca',
};

/** The data center that a person means by `text`, such as `EU`, `Europe (zoho.eu)`; `undefined` where nobody can tell. */
export function dataCenterNamed(text: string): DataCenterId | undefined {
  const folded = text.slice(0, 200).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const candidates = [folded, ...folded.split(/[(),;/|]/)].map((name) =>
    name
      .replace(/\b(?:data cent(?:er|re)|dc|region)\b/g, '')
      .replace(/^(?:https?:|the )/, '')
      .trim(),
  );
  for (const name of candidates) {
    const known =
      parseDataCenterId(name) ??
      dataCenters.find((dataCenter) => dataCenter.name.toLowerCase() === name || dataCenter.store === name)?.id ??
      (Object.hasOwn(otherNames, name) ? otherNames[name] : undefined);
    if (known) return known;
  }
  return undefined;
}
