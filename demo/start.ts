import {createServer} from 'vite';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {openEmbeddedPostgres} from '../src/backend/database/embedded-postgres/open-embedded-postgres.ts';
import {importSubscriptions} from '../src/backend/database/import-subscriptions.ts';
import {openDatabase} from '../src/backend/database/open-database.ts';
import {openTicketOverview} from '../src/backend/database/ticket-overview.ts';
import {ownDataCenterOf, type Region} from '../src/contract/data-centers.ts';
import {seedSubscriptions} from './seed/seed-subscriptions.ts';
import type {RegionParts} from './server/answer-backends.ts';
import {BackendProcess} from './server/backend-process.ts';
import {buildBackend, buildWidget} from './server/builds.ts';
import {demoRoutes} from './server/demo-routes.ts';
import {regions} from '../src/contract/data-centers.ts';
import {readDemoSettings, type DemoSettings} from './server/demo-settings.ts';
import {DemoStore} from './server/demo-store.ts';
import {MailSink} from './server/mail-sink.ts';
import {personas} from './server/personas.ts';
import {DemoSupport} from './server/demo-support.ts';
import {refuseBusyPorts} from './server/refuse-busy-ports.ts';
import {say} from './server/say.ts';
import {seedTickets} from './server/seed-tickets.ts';
import {withoutReloading} from './server/without-reloading.ts';

/** How to end what has been started, in its order. */
const ends: (() => Promise<unknown>)[] = [];
let ending: Promise<void> | undefined;

function end(): Promise<void> {
  return (ending ??= (async () => {
    for (const stop of ends.toReversed()) await stop();
  })());
}

async function start(settings: DemoSettings): Promise<void> {
  const {port, ports, smtpPorts, origin, dataFolder} = settings;
  const started = performance.now();
  await refuseBusyPorts([port, ports.com, ports.eu, smtpPorts.com, smtpPorts.eu]);
  const [postgres, builtWidget, builtBackend] = await Promise.all([
    openEmbeddedPostgres(dataFolder, {say: (sentence) => say('demo', sentence)}),
    buildWidget(),
    buildBackend(),
  ]);
  ends.push(() => postgres.stop());
  if (builtWidget) say('demo', 'The widget was built anew.');
  if (builtBackend) say('demo', 'The backend was built anew.');

  const store = await DemoStore.open(origin, dataFolder);
  const support = await DemoSupport.open(origin, dataFolder);
  const sinks = {com: await MailSink.start(), eu: await MailSink.start()};
  ends.push(() => Promise.all([sinks.com.stop(), sinks.eu.stop()]));
  async function startRegion(region: Region): Promise<RegionParts> {
    const url = await postgres.createDatabase(region);
    const backend = new BackendProcess(region, {
      PATH: process.env['PATH'],
      REGION: region,
      PORT: String(ports[region]),
      SMTP_PORT: String(smtpPorts[region]),
      SMTP_RELAY_URL: sinks[region].url,
      DATABASE_URL: url,
      UPLOAD_FOLDER: join(dataFolder, 'uploads', region),
      ALLOWED_ORIGINS: origin,
      TOKEN_ISSUERS: JSON.stringify([{issuer: store.issuer, keys: [store.publicKey]}]),
      AGENT_TOKEN_ISSUERS: JSON.stringify([{issuer: support.issuer, keys: [support.publicKey]}]),
      LOG_LEVEL: 'info',
    });
    ends.push(() => backend.stop());
    await backend.start();
    const overview = openTicketOverview(url);
    ends.push(() => overview.close());
    const database = await openDatabase(url, {max: 2});
    ends.push(() => database.close());
    await database.partnerUsers.import(Object.values(personas).filter(({access}) => access));
    if (settings.seed && (await overview.listForQa(1)).length === 0) {
      await importSubscriptions(url, {region, rows: seedSubscriptions(region)});
      await database.importTickets(seedTickets(region));
    }
    return {backend, overview, database};
  }
  const [com, eu] = await Promise.all([startRegion('com'), startRegion('eu')]);

  const mails = {
    com: {smtpPort: smtpPorts.com, sink: sinks.com},
    eu: {smtpPort: smtpPorts.eu, sink: sinks.eu},
  };
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    appType: 'mpa',
    logLevel: 'warn',
    // Found by nobody, so that no page is loaded twice; and each demo's own, as several may run at once.
    cacheDir: join(dataFolder, 'modules'),
    optimizeDeps: {noDiscovery: true, include: ['zod/mini']},
    // What pages name may be the routes' own, which Vite looks for in vain when it looks ahead.
    server: {port, strictPort: true, host: '127.0.0.1', hmr: false, ws: false, preTransformRequests: false},
    plugins: [demoRoutes(settings, {store, support, regions: {com, eu}, mails}), withoutReloading()],
  });
  ends.push(() => server.close());
  await server.listen();
  for (const region of regions) {
    const {email} = ownDataCenterOf(region);
    say('demo', `Mails to ${email} are taken on SMTP port ${smtpPorts[region]}; answers are kept for the page E-mail.`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say('demo', `Ready after ${seconds} s: open ${origin}. Ctrl-C ends everything.`);
}

async function main(): Promise<void> {
  const starting = start(readDemoSettings(process.env));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!ending) say('demo', 'Ending.');
      // What is half started could not be ended.
      void starting
        .catch(() => undefined)
        .then(end)
        .then(() => process.exit(0));
    });
  }
  try {
    await starting;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    await end();
    process.exit(1);
  }
}

await main();
