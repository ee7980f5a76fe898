import {createSign, generateKeyPairSync, randomBytes} from 'node:crypto';

/** PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const day = 86_400_000;

/**
 * A certificate (X.509 v3, ECDSA with P-256) for `host`, signed by its own key and good for a day: whoever trusts it
 * knows that very server. Made by hand, since Node has no function for it, and no program need be installed.
 */
export function selfSigned(host = 'localhost'): Certificate {
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const name = sequence(set(sequence(objectId('2.5.4.3'), value(0x0c, Buffer.from(host)))));
  const algorithm = sequence(objectId('1.2.840.10045.4.3.2'));
  const alternativeNames = sequence(objectId('2.5.29.17'), octets(sequence(value(0x82, Buffer.from(host)))));
  const now = Date.now();
  const unsigned = sequence(
    value(0xa0, integer(Buffer.of(2))),
    integer(Buffer.concat([Buffer.of(1), randomBytes(8)])),
    algorithm,
    name,
    sequence(time(now - day), time(now + day)),
    name,
    publicKey.export({type: 'spki', format: 'der'}),
    value(0xa3, sequence(alternativeNames)),
  );
  const signature = createSign('sha256').update(unsigned).sign(privateKey);
  const certificate = sequence(unsigned, algorithm, value(0x03, Buffer.concat([Buffer.of(0), signature])));
  return {cert: pem(certificate), key: privateKey.export({type: 'pkcs8', format: 'pem'}) as string};
}

/** One value of DER: what it is, how long it is, its content. */
function value(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const bytes = Buffer.concat(content);
  const {length} = bytes;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, Math.floor(length / 0x100), length % 0x100];
  return Buffer.concat([Buffer.from([tag, ...size]), bytes]);
}

const sequence = (...content: readonly Uint8Array[]) => value(0x30, ...content);
const set = (...content: readonly Uint8Array[]) => value(0x31, ...content);
const integer = (bytes: Uint8Array) => value(0x02, bytes);
const octets = (bytes: Uint8Array) => value(0x04, bytes);

/** `20261128120000Z` */
const time = (at: number) => value(0x18, Buffer.from(`${new Date(at).toISOString().replace(/\D/g, '').slice(0, 14)}Z`));

function objectId(dotted: string): Buffer {
  const [first, second, ...rest] = dotted.split('.').map(Number);
  return value(0x06, Buffer.from([first! * 40 + second!, ...rest.flatMap(inSevens)]));
}

/** Seven bits to a byte, all but the last one marked. */
function inSevens(number: number): readonly number[] {
  const digits = [number % 0x80];
  for (let rest = Math.floor(number / 0x80); rest > 0; rest = Math.floor(rest / 0x80))
    digits.unshift(0x80 + (rest % 0x80));
  return digits;
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g)!;
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
