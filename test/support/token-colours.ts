import {readColour, type Colour} from './read-colour.ts';
import type {WidgetDriver} from './widget-driver.ts';

/** Gives the colour of any private token, such as `text-muted`, as the panel's parts have it now. */
export function tokenColours({element}: WidgetDriver): (token: string) => Colour {
  const panel = element.shadowRoot!.querySelector('psw-panel')!.shadowRoot!;
  return (token) => {
    const probe = document.createElement('i');
    panel.append(probe);
    probe.style.color = `var(--psw-${token})`;
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return readColour(colour);
  };
}
