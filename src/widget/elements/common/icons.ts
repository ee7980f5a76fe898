import {svg, type TemplateResult} from 'lit';

/** A line icon on a 24-unit square. It is decoration: words beside it say the same. */
export function icon(paths: TemplateResult): TemplateResult {
  return svg`<svg viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;
}

// Those that the panel opens with; `ticket-icons.ts` has the others.
export const closeIcon = icon(svg`<path d="M6 6l12 12M18 6L6 18" />`);
export const globeIcon = icon(
  svg`<circle cx="12" cy="12" r="9" /><path d="M3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9S9 6 12 3z" />`,
);
export const chevronIcon = icon(svg`<path d="M7 10l5 5 5-5" />`);
export const alertIcon = icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7.5v5.5M12 16.5v.01" />`);
export const refreshIcon = icon(svg`<path d="M20 11a8 8 0 1 0-2 6M20 5v6h-6" />`);
export const mailIcon = icon(svg`<rect x="3" y="5" width="18" height="14" rx="2" /><path d="M4 7l8 6 8-6" />`);
export const inboxIcon = icon(
  svg`<path d="M4 13l3-8h10l3 8v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1z" /><path d="M4 13h5a3 3 0 0 0 6 0h5" />`,
);
export const searchIcon = icon(svg`<circle cx="11" cy="11" r="6.5" /><path d="M16 16l4.5 4.5" />`);
export const filterIcon = icon(svg`<path d="M4 6h16M7 12h10M10 18h4" />`);
export const lockIcon = icon(
  svg`<rect x="5" y="11" width="14" height="9" rx="2" /><path d="M8 11V8a4 4 0 0 1 8 0v3" />`,
);
