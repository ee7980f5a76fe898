import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {find} from './files.ts';
import {until} from './until.ts';

/** How a page and its widget may look. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly contrast: 'normal' | 'more';
  readonly dir: 'ltr' | 'rtl';
  readonly width: number;
}

const themes = [
  {theme: 'light', contrast: 'normal'},
  {theme: 'dark', contrast: 'normal'},
  {theme: 'light', contrast: 'more'},
  {theme: 'dark', contrast: 'more'},
] as const;

/** Every theme, in both directions, at a desk and on a phone; the window changes as seldom as can be. */
export const looks: readonly Look[] = [1280, 390].flatMap((width) =>
  (['ltr', 'rtl'] as const).flatMap((dir) => themes.map((theme) => ({...theme, dir, width}))),
);

export const usualLook: Look = {theme: 'light', contrast: 'normal', dir: 'ltr', width: 1280};

let width = 0;

/** Gives page and widget a look, as it stands there: nothing is loaded anew. */
export async function wear(look: Look, element: HTMLElement): Promise<void> {
  Object.assign(document.documentElement, {dir: look.dir, lang: 'en'});
  element.setAttribute('theme', look.theme);
  element.setAttribute('contrast', look.contrast);
  // The page's direction decides where the widget stands, the language's how it reads.
  element.setAttribute('locale', look.dir === 'rtl' ? 'ar' : 'en');
  const content = find(element, 'dialog .content');
  if (content) {
    await until(
      () => getComputedStyle(content).direction === look.dir,
      () => `it reads ${getComputedStyle(content).direction}`,
    );
  }
  if (width === look.width) return;
  ({width} = look);
  await setViewport({width, height: 800});
  await emulateMedia({reducedMotion: 'reduce'});
}

export function nameOf({theme, contrast, dir, width: wide}: Look): string {
  return `${theme}, ${contrast} contrast, ${dir}, ${wide} px`;
}
