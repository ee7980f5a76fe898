import assert from 'node:assert/strict';
import {once} from 'node:events';
import {connect, type Socket} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {serve, type RunningServer} from '../../src/backend/http/serve.ts';
import {defaultServerLimits} from '../../src/backend/http/server-limits.ts';

/** As in earnest, but faster. */
const limits = {
  headersTimeout: 500,
  requestTimeout: 1000,
  keepAliveTimeout: 100,
  idleTimeout: 1500,
  connectionsCheckingInterval: 50,
  maxConnections: 20,
};
let server: RunningServer;
let port: number;
let cutOff: () => void;

/** More than any buffer on the way takes. */
const endless = () =>
  new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024)),
    cancel: () => cutOff(),
  });

before(async () => {
  const answer = async (request: Request) =>
    request.method === 'POST'
      ? new Response(await request.text().catch(() => 'broken'))
      : new Response(request.url.endsWith('/endless') ? endless() : 'hello');
  server = await serve(answer, {host: '127.0.0.1', port: 0, limits});
  port = Number(new URL(server.url).port);
});
after(() => server.stop());

/** Opens a connection, and says `head`. */
function open(head: string): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(head);
  return socket;
}

/** What comes until the server ends the connection. */
async function answerOf(socket: Socket): Promise<string> {
  let text = '';
  socket.setEncoding('latin1').on('data', (part: string) => (text += part));
  // Not by `once` of events, which an error would end.
  await new Promise((resolve) => socket.once('close', resolve));
  return text;
}

describe('A client that holds a connection', () => {
  it('by a head that never ends is cut off, however it drips', async () => {
    const socket = open('GET / HTTP/1.1\r\nHost: a\r\n');
    const dripping = setInterval(() => socket.write('X: y\r\n'), 10);
    const answer = await answerOf(socket);
    clearInterval(dripping);
    assert.match(answer, /^HTTP\/1\.1 408 /);
  });

  it('by a body that never ends is cut off, however it drips', async () => {
    const socket = open('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n');
    const dripping = setInterval(() => socket.write('x'), 10);
    await answerOf(socket);
    clearInterval(dripping);
  });

  it('by saying nothing is cut off', async () => {
    assert.equal(await answerOf(open('')).then((text) => text.startsWith('HTTP/1.1 2')), false);
  });

  it('by not reading its answer is cut off', async () => {
    const cut = new Promise<void>((resolve) => (cutOff = resolve));
    const socket = open('GET /endless HTTP/1.1\r\nHost: a\r\n\r\n');
    socket.pause();
    await cut;
    socket.destroy();
  });

  it('after its answer is let go', async () => {
    assert.match(await answerOf(open('GET / HTTP/1.1\r\nHost: a\r\n\r\n')), /^HTTP\/1\.1 200 /);
  });

  it('beyond the number of all is cut off at once, and the others have their answers', async () => {
    const held = Array.from({length: limits.maxConnections}, () => open('GET / HTTP/1.1\r\nHost: a\r\n'));
    await Promise.all(held.map((socket) => once(socket, 'connect')));
    assert.equal(await answerOf(open('GET / HTTP/1.1\r\nHost: a\r\n\r\n')), '');
    const answers = held.map((socket) => {
      socket.write('Connection: close\r\n\r\n');
      return answerOf(socket);
    });
    for (const answer of await Promise.all(answers)) assert.match(answer, /hello$/);
  });

  it('with a head too large is refused', async () => {
    const head = `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(defaultServerLimits.maxHeaderSize)}\r\n\r\n`;
    assert.match(await answerOf(open(head)), /^HTTP\/1\.1 431 /);
  });
});
