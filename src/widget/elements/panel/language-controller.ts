import {ContextProvider} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';
import {loadChunk} from '../../api/load-chunk.ts';
import {countingIn} from '../../i18n/counting.ts';
import {formatLocale} from '../../i18n/format-locale.ts';
import {isolateValues} from '../../i18n/isolate-values.ts';
import type {Language} from '../../i18n/languages.ts';
import type {PanelMessages} from '../../i18n/messages.ts';
import {messagesContext} from '../../state/contexts.ts';

/** Gives the language of the panel's place as it is now, and the launcher its words. */
export type FindLanguage = () => Language;

/**
 * Gives all elements of the panel their words, and others as soon as the language of its place or the host's own words
 * change. Looks at `lang` of what is around only while the panel is in the page.
 */
export class LanguageController implements ReactiveController {
  readonly #host: LitElement;
  readonly #provider: ContextProvider<typeof messagesContext, LitElement>;
  readonly #observer = new MutationObserver(() => void this.look());
  #find!: FindLanguage;
  /** Tag of the language that was found last. */
  #wanted = '';
  #words!: PanelMessages;
  /** Whether the words of reading and writing tickets are wanted as well. */
  #isWhole = false;
  /** The host's own words and its attribute `locale`, as they were last heard of. */
  #own: unknown;
  /** Puts the host's own words in, once it has given any. */
  #withOwn: typeof import('../../i18n/own-words.ts').withOwnWords | undefined;
  #locale: string | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    this.#provider = new ContextProvider(host, {context: messagesContext});
    host.addController(this);
  }

  get messages(): PanelMessages {
    return this.#provider.value;
  }

  /** BCP 47, of the words that are shown. */
  get tag(): string {
    return this.#words.locale;
  }

  /** Fetches the first words, the host's own included. Rejects where not even those of English can be had. */
  async start(find: FindLanguage, own: unknown): Promise<void> {
    this.#find = find;
    const language = find();
    this.#wanted = language[0];
    this.#own = own;
    [this.#words] = await Promise.all([fetchWords(language, false), this.#fetchOwn()]);
    await this.look();
  }

  /** Fetches the words of reading and writing tickets, of this language and of every other that comes. Rejects as `loadChunk` does. */
  async loadWhole(): Promise<void> {
    this.#isWhole = true;
    const language = this.#find();
    const words = await fetchWords(language, true);
    // Another may have been asked for meanwhile, and be there before.
    if (this.#find()[0] !== language[0]) return this.loadWhole();
    this.#words = words;
    this.#say();
  }

  hostConnected(): void {
    // It may have been moved to a place of another language.
    void this.look();
    let root = this.#host.getRootNode();
    while (root instanceof ShadowRoot) {
      root = root.host.getRootNode();
      this.#observer.observe(root, {subtree: true, attributeFilter: ['lang']});
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Tells of the host's own words, and of its attribute. */
  configure(own: unknown, locale: string | null): void {
    const isNew = own !== this.#own || locale !== this.#locale;
    this.#own = own;
    this.#locale = locale;
    if (isNew) void this.#fetchOwn().then(() => this.look());
  }

  /** What it takes to use the host's own words, if it has any; without that, ours stand. */
  async #fetchOwn(): Promise<void> {
    if (this.#own === undefined || this.#own === null || this.#withOwn) return;
    try {
      this.#withOwn = (await loadChunk(() => import('../../i18n/own-words.ts'))).withOwnWords;
    } catch {
      console.warn('<partner-support-widget>: your own words could not be used: what reads them could not be loaded.');
    }
  }

  /** Speaks as the place does now; without the words for that, what is shown stays. */
  async look(): Promise<void> {
    this.#say();
    const language = this.#find();
    const [tag] = language;
    if (tag === this.#wanted) return;
    this.#wanted = tag;
    const words = await fetchWords(language, this.#isWhole).catch(() => undefined);
    // Another may have been asked for meanwhile.
    if (!words || tag !== this.#wanted) return;
    this.#words = words;
    this.#say();
  }

  #say(): void {
    const [, name] = this.#find();
    const {locale, direction, launcher} = this.#words;
    const whole = {...this.#words, launcher: {name, ...launcher}};
    const spoken = isolateValues(this.#withOwn?.(whole, this.#own, this.#isWhole) ?? whole, direction);
    this.#provider.setValue({...spoken, locale: formatLocale(locale, [this.#locale, ...navigator.languages])});
    this.#host.requestUpdate();
  }
}

const told = new Set<string>();

/** The words of a language, or else those of English, which the console is told once. */
async function fetchWords([tag, , load]: Language, isWhole: boolean): Promise<PanelMessages> {
  try {
    return await readWords(load, isWhole);
  } catch {
    const english = await readWords(() => import('../../i18n/locales/en.ts'), isWhole);
    if (!told.has(tag))
      console.warn(`<partner-support-widget>: the words of "${tag}" could not be loaded; English it is.`);
    told.add(tag);
    return english;
  }
}

async function readWords(load: Language[2], isWhole: boolean): Promise<PanelMessages> {
  const {messages, loadWriting} = await loadChunk(load);
  if (!isWhole) return messages(countingIn);
  const {writing} = await loadChunk(loadWriting);
  return {...messages(countingIn), ...writing(countingIn)};
}
