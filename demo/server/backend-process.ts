import {spawn, type ChildProcess} from 'node:child_process';
import {createInterface} from 'node:readline';
import type {Region} from '../../src/contract/data-centers.ts';
import {backendProgram} from './builds.ts';
import {readableLine} from './readable-line.ts';
import {say} from './say.ts';

export type BackendState = 'stopped' | 'starting' | 'running';

/** A region's backend in a process of its own, which QA can stop and start. Started again when it crashes. */
export class BackendProcess {
  readonly #region: Region;
  readonly #env: NodeJS.ProcessEnv;
  #process: ChildProcess | undefined;
  /** Resolves when the process listens. */
  #listening: Promise<void> | undefined;
  #state: BackendState = 'stopped';
  /** Whether somebody wants it up. What ends against that has crashed. */
  #wanted = false;
  #crashes = 0;
  #again: NodeJS.Timeout | undefined;

  constructor(region: Region, env: NodeJS.ProcessEnv) {
    this.#region = region;
    this.#env = env;
  }

  get state(): BackendState {
    return this.#state;
  }

  /** Id of its process, while there is one. */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  /** Resolves when it listens. Rejects with its own words when it ends before that. After a crash it waits no longer. */
  async start(): Promise<void> {
    if (this.#wanted && this.#process) return this.#listening;
    clearTimeout(this.#again);
    this.#wanted = true;
    try {
      await this.#run();
    } catch (error) {
      this.#wanted = false;
      throw error;
    }
  }

  /** Resolves when its process has ended: what it had begun to answer is answered. */
  async stop(): Promise<void> {
    this.#wanted = false;
    clearTimeout(this.#again);
    const child = this.#process;
    if (!child) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(force);
  }

  #run(): Promise<void> {
    this.#state = 'starting';
    const child = spawn(process.execPath, ['--enable-source-maps', backendProgram], {
      env: this.#env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#process = child;
    const lastWords: string[] = [];
    for (const stream of [child.stdout!, child.stderr!]) {
      createInterface(stream).on('line', (line) => {
        lastWords.splice(0, lastWords.length - 4, readableLine(line));
        say(this.#region, readableLine(line));
      });
    }
    this.#listening = new Promise((resolve, reject) => {
      child.once('message', () => {
        this.#state = 'running';
        this.#crashes = 0;
        resolve();
      });
      child.once('exit', (code, signal) => {
        // Code 0 is an end that was asked for, such as by a Ctrl-C that reaches this process at the same time.
        const crashed = this.#wanted && this.#state === 'running' && code !== 0;
        if (code === 0) this.#wanted = false;
        this.#process = undefined;
        this.#state = 'stopped';
        reject(new Error(`The backend ${this.#region} did not start: ${lastWords.join(' ')}`));
        if (crashed) this.#startAgain(signal ?? `code ${code}`);
      });
    });
    return this.#listening;
  }

  /** Sooner after the first crash than after the tenth. */
  #startAgain(reason: string): void {
    const delay = Math.min(500 * 2 ** this.#crashes++, 30_000);
    say('demo', `The backend ${this.#region} ended by itself (${reason}) and starts again in ${delay / 1000} s.`);
    this.#again = setTimeout(() => {
      this.#run().catch((error: unknown) => {
        say('demo', error instanceof Error ? error.message : String(error));
        if (this.#wanted) this.#startAgain('it did not start');
      });
    }, delay);
  }
}
