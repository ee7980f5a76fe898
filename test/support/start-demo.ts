import {spawn, type ChildProcess} from 'node:child_process';
import {EventEmitter} from 'node:events';
import {createInterface} from 'node:readline';
import type {Region} from '../../src/contract/data-centers.ts';
import {findFreePorts} from './find-free-ports.ts';
import {folderWithCluster, quickPlace, temporaryFolder} from './test-postgres.ts';

/** The environment variable with a bundle of {@link demoSource}, for all demos that this process and its own start. */
export const demoProgram = 'TEST_DEMO_PROGRAM';
export const demoSource = 'demo/start.ts';

export interface DemoOptions {
  /** Whether it starts in every way as `npm start` does in a new clone. Default: sooner, where that can be had. */
  readonly asNew?: boolean;
  readonly dataFolder?: string;
  /** The first of five. Default: any that are free. */
  readonly port?: number;
  /** Whether its databases begin with made-up tickets. Default false. */
  readonly seed?: boolean;
  /** What the pages tell the widget, in place of the backends' own addresses. */
  readonly endpoints?: Partial<Readonly<Record<Region, string>>>;
}

/** `npm start`, on ports and data of its own. */
export class Demo {
  readonly url: string;
  /** The backends' own addresses, without `/v1`. */
  readonly backends: Readonly<Record<Region, string>>;
  readonly dataFolder: string;
  /** All that it has written. */
  output = '';
  readonly #said = new EventEmitter();
  readonly #process: ChildProcess;
  /** Exit code, once it has ended. */
  readonly ended: Promise<number | null>;

  private constructor(port: number, dataFolder: string, {endpoints = {}, seed = false, asNew = false}: DemoOptions) {
    this.url = `http://localhost:${port}`;
    this.backends = {com: `http://localhost:${port + 1}`, eu: `http://localhost:${port + 2}`};
    this.dataFolder = dataFolder;
    const program = asNew ? undefined : process.env[demoProgram];
    const args = program ? ['--enable-source-maps', program] : ['--import', 'tsx', demoSource];
    this.#process = spawn(process.execPath, args, {
      // A process group of its own, as a terminal gives it: Ctrl-C then reaches all of it and nothing else.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        DEMO_PORT: String(port),
        DEMO_DATA: dataFolder,
        DEMO_SEED: seed ? '' : 'none',
        ...(endpoints.com && {DEMO_ENDPOINT_COM: endpoints.com}),
        ...(endpoints.eu && {DEMO_ENDPOINT_EU: endpoints.eu}),
      },
    });
    for (const stream of [this.#process.stdout!, this.#process.stderr!]) {
      createInterface(stream).on('line', (line) => {
        this.output += `${line}\n`;
        this.#said.emit('line');
      });
    }
    // A test that fails half-way must leave nothing running.
    const kill = () => this.#signal('SIGKILL');
    process.once('exit', kill);
    this.ended = new Promise((resolve) => {
      this.#process.once('close', (code) => {
        process.off('exit', kill);
        resolve(code);
      });
    });
  }

  /** Resolves when all parts are ready. */
  static async start(options: DemoOptions = {}): Promise<Demo> {
    const demo = await Demo.launch(options);
    const code = await Promise.race([demo.says(/Ready after/), demo.ended]);
    if (code !== undefined) throw new Error(`The demo ended with ${code}:\n${demo.output}`);
    return demo;
  }

  /** {@link start}, without waiting: it may also end with a refusal. */
  static async launch(options: DemoOptions): Promise<Demo> {
    const {port, asNew} = options;
    const dataFolder = options.dataFolder ?? (asNew ? temporaryFolder() : await folderWithCluster(quickPlace()));
    return new Demo(port ?? (await findFreePorts(5)), dataFolder, options);
  }

  /** As by Ctrl-C. Resolves with the exit code when every process has ended. */
  stop(): Promise<number | null> {
    this.#signal('SIGINT');
    return this.ended;
  }

  /** Resolves once the output matches. */
  says(words: RegExp): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (words.test(this.output)) resolve();
        else this.#said.once('line', look);
      };
      look();
    });
  }

  #signal(signal: NodeJS.Signals): void {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    try {
      process.kill(-this.#process.pid!, signal);
    } catch {
      // It has ended by itself in the meantime.
    }
  }
}
