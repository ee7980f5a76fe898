/**
 * Types for React 19: `import type {} from 'partner-support-widget/react'` lets JSX know the tag. Events are props such as
 * `onpartner-support-opened`.
 */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {PartnerSupportWidget} from '../partner-support-widget.ts';
import type {WidgetAttributes, WidgetEvents, WidgetProperties} from './widget-attributes.ts';

export type PartnerSupportWidgetProps = DetailedHTMLProps<HTMLAttributes<PartnerSupportWidget>, PartnerSupportWidget> &
  WidgetAttributes &
  Pick<WidgetProperties, 'getToken' | 'messages'> & {
    [Name in keyof WidgetEvents as `on${Name}`]?: ((event: WidgetEvents[Name]) => void) | undefined;
  };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'partner-support-widget': PartnerSupportWidgetProps;
    }
  }
}
