const view = document.querySelector('[data-view]');
const widget = document.querySelector('partner-support-widget');
const said = document.querySelector('[data-said]');
const events = [];

for (const name of ['opened', 'closed']) {
  widget.addEventListener(`partner-support-${name}`, () => {
    events.push(name);
    said.textContent = `The widget said: ${events.join(', ')}.`;
  });
}
addEventListener('hashchange', () => {
  // The person may prefer less motion, and the browser may not know view transitions.
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isCalm || !document.startViewTransition) show();
  else document.startViewTransition(show);
});
show();

/** Everything in the view is thrown away; only the widget is put back. */
function show() {
  const route = location.hash === '#orders' ? 'orders' : 'customers';
  const template = document.querySelector(`#${route}-view`);
  view.replaceChildren(template.content.cloneNode(true), widget);
  for (const link of document.querySelectorAll('.routes a')) {
    if (link.getAttribute('href') === `#${route}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}
