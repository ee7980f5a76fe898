import {Agent, request} from 'node:http';

/** One request, made anew for each turn. */
export interface LoadRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Load {
  readonly answersASecond: number;
  /** Milliseconds that 99 of 100 answers took at most. */
  readonly p99: number;
  readonly median: number;
  /** Answers with another status than 2xx. */
  readonly failed: number;
}

/** Asks over `connections` at a time, each as soon as it has its answer, for `seconds`. */
export async function generateLoad(next: () => LoadRequest, connections: number, seconds: number): Promise<Load> {
  // Not fetch: it takes more of the processors that the backends need.
  const agent = new Agent({keepAlive: true, maxSockets: connections});
  const times: number[] = [];
  let failed = 0;
  const started = performance.now();
  const end = started + seconds * 1000;
  await Promise.all(
    Array.from({length: connections}, async () => {
      while (performance.now() < end) {
        const asked = performance.now();
        const status = await send(agent, next());
        times.push(performance.now() - asked);
        if (status < 200 || status > 299) failed++;
      }
    }),
  );
  const took = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((one, other) => one - other);
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))]!;
  return {answersASecond: times.length / took, p99: at(0.99), median: at(0.5), failed};
}

/** Resolves with the status once the whole answer has come. */
function send(agent: Agent, {url, method = 'GET', headers, body}: LoadRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, {agent, method, headers}, (answer) => {
      answer.once('error', reject).once('end', () => resolve(answer.statusCode!));
      answer.resume();
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
