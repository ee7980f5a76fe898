/**
 * Types for Vue 3.3 and later: `import type {} from 'partner-support-widget/vue'` lets templates know the tag. Tell the
 * compiler that it is none of Vue's: `isCustomElement: (tag) => tag === 'partner-support-widget'`.
 */
import type {HTMLAttributes} from 'vue';
import type {WidgetAttributes, WidgetEvents, WidgetProperties} from './widget-attributes.ts';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

export type PartnerSupportWidgetProps = HTMLAttributes &
  WidgetAttributes &
  WidgetProperties & {
    [Name in keyof WidgetEvents as `on${Capitalize<Camel<Name>>}`]?: ((event: WidgetEvents[Name]) => void) | undefined;
  };

declare module 'vue' {
  interface GlobalComponents {
    'partner-support-widget': new () => {$props: PartnerSupportWidgetProps};
  }
}
