import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {callbackify} from 'node:util';
import {simpleParser, type ParsedMail} from 'mailparser';
import {createTransport} from 'nodemailer';
import {SMTPServer} from 'smtp-server';
import {openDatabase} from '../../src/backend/database/open-database.ts';
import {sendBySmtp} from '../../src/backend/email/send-by-smtp.ts';
import {selfSigned, type Certificate} from '../support/self-signed.ts';
import {TestBackendProcess} from '../support/test-backend-process.ts';
import {borrowDatabase, temporaryFolder} from '../support/test-postgres.ts';
import {ada, issuer, startMailBackend} from './mail-backend.ts';
import {comAddress} from './mail-client.ts';

const intake = selfSigned();
const user = {name: 'region com', password: 'p@ss/word'};

interface Login {
  readonly isSecure: boolean;
  readonly name: string;
  readonly password: string;
}

/** A relay that wants a login; over an encrypted line where it has a certificate. */
async function startRelayWithLogin(tls?: Certificate) {
  const logins: Login[] = [];
  let connections = 0;
  let give: (mail: ParsedMail) => void;
  const given = new Promise<ParsedMail>((resolve) => (give = resolve));
  const server = new SMTPServer({
    ...tls,
    disabledCommands: tls ? [] : ['STARTTLS'],
    allowInsecureAuth: !tls,
    disableReverseLookup: true,
    logger: false,
    onConnect: (_session, callback) => {
      connections++;
      callback();
    },
    onAuth: ({username, password}, session, callback) => {
      logins.push({isSecure: session.secure, name: username ?? '', password: password ?? ''});
      const isRight = username === user.name && password === user.password;
      if (isRight) callback(null, {user: user.name});
      else callback(new Error('No'));
    },
    onData: (stream, _session, callback) => {
      callbackify(async () => give(await simpleParser(stream)))((error) => callback(error));
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    logins,
    connections: () => connections,
    given,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

describe('Mail over encrypted lines', () => {
  let relay: Awaited<ReturnType<typeof startRelayWithLogin>>;
  let backend: TestBackendProcess;
  let storage: Awaited<ReturnType<typeof borrowDatabase>>;
  const relayTls = selfSigned();

  before(async () => {
    storage = await borrowDatabase();
    const database = await openDatabase(storage.url);
    await database.partnerUsers.import([ada]);
    await database.close();
    relay = await startRelayWithLogin(relayTls);
    const folder = temporaryFolder();
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const login = `${encodeURIComponent(user.name)}:${encodeURIComponent(user.password)}`;
    backend = await TestBackendProcess.start({
      issuer,
      storage: {databaseUrl: storage.url},
      env: {
        SMTP_PORT: '0',
        SMTP_TLS_CERT: file('intake.crt', intake.cert),
        SMTP_TLS_KEY: file('intake.key', intake.key),
        SMTP_RELAY_URL: `smtp://${login}@localhost:${relay.port}`,
        // As an operator has a program trust an authority of the house.
        NODE_EXTRA_CA_CERTS: file('relay.crt', relayTls.cert),
      },
    });
  });
  after(async () => {
    await backend?.stop();
    await relay?.stop();
    await storage?.giveBack();
  });

  it('comes in by STARTTLS and is answered over STARTTLS, with a login', async () => {
    const port = Number((await backend.written(/"port":(\d+)[^\n]*listening for mail/))[1]);
    const transport = createTransport({
      host: '127.0.0.1',
      port,
      requireTLS: true,
      tls: {ca: intake.cert, servername: 'localhost'},
    });
    const {response} = await transport.sendMail({from: ada.email, to: comAddress, subject: 'Sync', text: 'It stops.'});
    transport.close();
    assert.match(response, /^250 /);
    assert.match((await relay.given).text!, /received as ticket COM-\d+/);
    assert.deepEqual(relay.logins, [{isSecure: true, ...user}]);
    await backend.stop();
    assert.doesNotMatch(backend.output, /p@ss|p%40ss/);
  });
});

describe('Without a certificate', () => {
  it('the intake offers no STARTTLS, so a sender that insists on it sends nothing', async () => {
    const backend = await startMailBackend();
    const transport = createTransport({host: '127.0.0.1', port: backend.smtpPort, requireTLS: true});
    try {
      await assert.rejects(transport.sendMail({from: ada.email, to: comAddress, text: 'x'}), {code: 'ETLS'});
    } finally {
      transport.close();
      await backend.stop();
    }
  });

  // The same machine by an address that is not known to be it.
  it('a relay on another machine is told no password, and the mail waits', () => assertNothingGiven('0.0.0.0'));
});

describe('A relay whose certificate nobody vouches for', () => {
  it('gets neither password nor mail, which waits', () => assertNothingGiven('localhost', selfSigned()));
});

async function assertNothingGiven(host: string, tls?: Certificate): Promise<void> {
  const relay = await startRelayWithLogin(tls);
  try {
    const url = `smtp://user:secret@${host}:${relay.port}`;
    const delivery = await sendBySmtp(url, {from: comAddress, to: ada.email}, Buffer.from('Subject: x\r\n\r\nx'));
    assert.equal(delivery.outcome, 'postponed');
    assert.deepEqual([relay.connections(), relay.logins], [1, []]);
  } finally {
    await relay.stop();
  }
}
