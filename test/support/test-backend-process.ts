import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {backendProgram} from '../../demo/server/builds.ts';
import type {TestBackendOptions} from './test-backend.ts';
import {temporaryFolder} from './test-postgres.ts';

export interface TestBackendProcessOptions extends Omit<
  TestBackendOptions,
  'databaseUrl' | 'uploads' | 'operations' | 'email'
> {
  /** An external database, or a folder for an embedded one. */
  readonly storage: {readonly databaseUrl: string} | {readonly dataFolder: string};
  /** More of the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A region's backend in a process of its own, which can be killed. */
export class TestBackendProcess {
  readonly #options: TestBackendProcessOptions;
  #process: ChildProcess | undefined;
  #ended: Promise<number | null> = Promise.resolve(null);
  #url = '';
  #uploadFolder: string | undefined;
  /** All that the process wrote to standard output and error. */
  output = '';

  private constructor(options: TestBackendProcessOptions) {
    this.#options = options;
  }

  static async start(options: TestBackendProcessOptions): Promise<TestBackendProcess> {
    const backend = new TestBackendProcess(options);
    await backend.#start(options.port ?? 0);
    return backend;
  }

  get url(): string {
    return this.#url;
  }

  get pid(): number {
    return this.#process!.pid!;
  }

  /** Ends it at once, as a crash does. */
  async kill(): Promise<void> {
    this.#process?.kill('SIGKILL');
    await this.#ended;
  }

  /** Starts it again on the same port. */
  async restart(): Promise<void> {
    await this.kill();
    await this.#start(Number(new URL(this.#url).port));
  }

  /** Resolves once the process has written what matches: its output comes by another way than its answers. */
  async written(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.output);
      if (found) return found;
      await Promise.race([
        once(this.#process!.stdout!, 'data'),
        this.#ended.then(() => Promise.reject(new Error(`Ended without ${pattern}: ${this.output}`))),
      ]);
    }
  }

  /** Asks it to end in order; resolves with its exit code. */
  async stop(): Promise<number | null> {
    this.#process?.kill('SIGTERM');
    return this.#ended;
  }

  #start(port: number): Promise<void> {
    const {
      region = 'com',
      issuer,
      allowedOrigins = ['http://localhost:8000'],
      storage,
      onLog,
      env: more,
    } = this.#options;
    const env = {
      PATH: process.env['PATH'],
      REGION: region,
      PORT: String(port),
      ALLOWED_ORIGINS: allowedOrigins.join(','),
      TOKEN_ISSUERS: JSON.stringify([{issuer: issuer.issuer, keys: issuer.keys}]),
      LOG_LEVEL: 'debug',
      LIMIT_READS: '1000000',
      LIMIT_WRITES: '1000000',
      LIMIT_UPLOAD_REQUESTS: '1000000',
      LIMIT_FAILED_SIGN_INS: '1000000',
      ...('databaseUrl' in storage
        ? {DATABASE_URL: storage.databaseUrl, UPLOAD_FOLDER: (this.#uploadFolder ??= temporaryFolder())}
        : {DATA_FOLDER: storage.dataFolder}),
      ...more,
    };
    const child = spawn(process.execPath, ['--enable-source-maps', backendProgram], {
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#process = child;
    this.#ended = new Promise((resolve) => child.once('close', resolve));
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
        onLog?.(text);
      });
    }
    return new Promise((resolve, reject) => {
      child.once('message', ({url}: {url: string}) => {
        this.#url = url;
        resolve();
      });
      child.once('close', (code) => reject(new Error(`The backend ended with ${code}: ${this.output}`)));
    });
  }
}
