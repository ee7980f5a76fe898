/** Types for Svelte 5: `import type {} from 'partner-support-widget/svelte'` lets templates know the tag. */
import type {HTMLAttributes} from 'svelte/elements';
import type {PartnerSupportWidget} from '../partner-support-widget.ts';
import type {WidgetAttributes, WidgetEvents, WidgetProperties} from './widget-attributes.ts';

export type PartnerSupportWidgetProps = HTMLAttributes<PartnerSupportWidget> &
  WidgetAttributes &
  Pick<WidgetProperties, 'getToken' | 'messages'> & {
    [Name in keyof WidgetEvents as `on${Name}`]?: ((event: WidgetEvents[Name]) => void) | undefined;
  };

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'partner-support-widget': PartnerSupportWidgetProps;
  }
}
