import {computeAccessibleName, getRole} from 'dom-accessibility-api';

/**
 * What Chromium tells tests of its accessibility tree (`computedRole`, `computedName`), worked out by a library where the
 * engine does not tell it: it says how the page is marked up, not what the engine makes of that.
 */
const missing = {
  computedRole: (element) => getRole(element) ?? 'generic',
  computedName: (element) => computeAccessibleName(element),
};

for (const [name, get] of Object.entries(missing)) {
  if (name in Element.prototype) continue;
  Object.defineProperty(Element.prototype, name, {
    configurable: true,
    get() {
      return get(this);
    },
  });
}
