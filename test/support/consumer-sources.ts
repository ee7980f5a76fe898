/** Sources of somebody who has installed the package, by file. They say what types have to allow, and to refuse. */
export const consumerSources: Readonly<Record<string, string>> = {
  'index.html': `<!doctype html>
<html lang="en">
  <link rel="icon" href="data:," />
  <title>A page</title>
  <partner-support-widget data-center="eu"></partner-support-widget>
  <script type="module" src="/main.ts"></script>
</html>
`,

  'main.ts': `
import 'partner-support-widget';
import type {DataCenterId, PartnerSupportWidget, Prefill} from 'partner-support-widget';
import type {PartnerSupportQueue} from 'partner-support-widget/loader.js';

const widget: PartnerSupportWidget = document.querySelector('partner-support-widget')!;
const dataCenter: DataCenterId = 'eu';
const fields: Prefill = {dataCenter: {value: dataCenter}, subject: {value: 'Import stops', readOnly: true}};
widget.prefill(fields);
widget.theme = 'dark';
widget.messages = {tabs: {addTicket: 'New case'}, launcher: {unread: (count) => \`\${count} new\`}};
widget.addEventListener('partner-support-ticket-created', ({number, dataCenter: where}) => {
  const said: string = number + where;
  console.log(said);
});
export const stop: () => void = (window.PartnerSupport as PartnerSupportQueue)?.('on', 'unread', ({count}) =>
  console.log(count.toFixed()),
);

export function mistakes(): void {
  // @ts-expect-error No data center.
  widget.prefill({dataCenter: {value: 'mars'}});
  // @ts-expect-error No theme.
  widget.theme = 'pink';
  // @ts-expect-error No word of ours.
  widget.messages = {tabs: {nothing: 'New case'}};
  // @ts-expect-error No tab.
  void widget.open('settings');
  // @ts-expect-error No event.
  window.PartnerSupport?.('on', 'sneezed', () => {});
}
`,

  'react.tsx': `
import type {} from 'partner-support-widget/react';

export const fine = <partner-support-widget data-center="eu" onpartner-support-unread={({count}) => console.log(count.toFixed())} />;
// @ts-expect-error No position.
export const wrong = <partner-support-widget position="middle" />;
`,

  'vue.ts': `
import type {PartnerSupportWidgetProps} from 'partner-support-widget/vue';

export const fine: PartnerSupportWidgetProps = {theme: 'dark', onPartnerSupportUnread: ({count}) => console.log(count.toFixed())};
// @ts-expect-error No position.
export const wrong: PartnerSupportWidgetProps = {position: 'middle'};
`,

  'svelte.ts': `
import type {PartnerSupportWidgetProps} from 'partner-support-widget/svelte';

export const fine: PartnerSupportWidgetProps = {theme: 'dark', 'data-center': 'eu'};
// @ts-expect-error No position.
export const wrong: PartnerSupportWidgetProps = {position: 'middle'};
`,
};
