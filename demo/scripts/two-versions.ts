import type {PartnerSupportWidget} from 'partner-support-widget';

const widget = (await customElements.whenDefined('partner-support-widget')) as typeof PartnerSupportWidget;
document.querySelector('[data-version]')!.textContent = `Version ${widget.version}`;
