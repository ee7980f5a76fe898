import type {WebDriver} from './web-driver.ts';

/** Code points by which WebDriver calls keys that write nothing. */
const keys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const buttons = {left: 0, middle: 1, right: 2} as const;
type Button = {button?: keyof typeof buttons} | undefined;

/** A page that is driven by WebDriver, with the calls by which commands of the test runner know puppeteer's. */
export class DrivenPage {
  readonly #driver: WebDriver;

  constructor(driver: WebDriver) {
    this.#driver = driver;
  }

  readonly keyboard = {
    type: (text: string) => this.#press([...text]),
    press: (key: string) => this.#press([keyOf(key)]),
    down: (key: string) => this.#act('key', [{type: 'keyDown', value: keyOf(key)}]),
    up: (key: string) => this.#act('key', [{type: 'keyUp', value: keyOf(key)}]),
  };

  readonly mouse = {
    move: (x: number, y: number) => this.#act('pointer', [moveTo(x, y)]),
    down: (options: Button) => this.#act('pointer', [{type: 'pointerDown', button: buttonOf(options)}]),
    up: (options: Button) => this.#act('pointer', [{type: 'pointerUp', button: buttonOf(options)}]),
    click: (x: number, y: number, options: Button) =>
      this.#act('pointer', [
        moveTo(x, y),
        {type: 'pointerDown', button: buttonOf(options)},
        {type: 'pointerUp', button: buttonOf(options)},
      ]),
  };

  /** Makes the page so large; the window is larger by what the browser itself shows. */
  async setViewport(size: {width: number; height: number}): Promise<void> {
    const look = async () => (await this.#driver.evaluate('return [innerWidth, innerHeight]')) as [number, number];
    let [width, height] = [size.width, size.height];
    // What the browser shows depends on the size of its window.
    for (let attempt = 0; attempt < 3; attempt++) {
      await this.#driver.post('window/rect', {width, height});
      const [innerWidth, innerHeight] = await look();
      if (innerWidth === size.width && innerHeight === size.height) return;
      width += size.width - innerWidth;
      height += size.height - innerHeight;
    }
    throw new Error(`The page is ${(await look()).join(' × ')}, not ${size.width} × ${size.height}.`);
  }

  goto(url: string): Promise<unknown> {
    return this.#driver.post('url', {url});
  }

  #press(values: readonly string[]): Promise<void> {
    return this.#act(
      'key',
      values.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({type, value}))),
    );
  }

  async #act(type: 'key' | 'pointer', actions: readonly object[]): Promise<void> {
    const parameters = type === 'pointer' ? {parameters: {pointerType: 'mouse'}} : {};
    await this.#driver.post('actions', {actions: [{type, id: type, ...parameters, actions}]});
  }
}

function keyOf(name: string): string {
  return keys[name] ?? name;
}

function buttonOf(options: Button): number {
  return buttons[options?.button ?? 'left'];
}

function moveTo(x: number, y: number): object {
  return {type: 'pointerMove', x, y, duration: 0, origin: 'viewport'};
}
