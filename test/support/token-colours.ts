import {readColour, type Colour} from './read-colour.ts';
import type {WidgetDriver} from './widget-driver.ts';

/** Gives the colour of any private token, such as `text-muted`, as the panel's parts have it now on a ground of it. */
export function tokenColours({element}: WidgetDriver): (token: string, ground?: string) => Colour {
  const panel = element.shadowRoot!.querySelector('psw-panel')!.shadowRoot!;
  const computed = (token: string): string => {
    const probe = document.createElement('i');
    panel.append(probe);
    probe.style.color = `var(--psw-${token})`;
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  };
  return (token, ground = 'surface') => readColour(computed(token), ...['surface', ground].map(computed));
}
