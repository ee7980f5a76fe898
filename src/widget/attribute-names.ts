/** What may stand on the element; the loader takes the same from its script tag, with `data-` before it. */
export const attributeNames =
  'data-center token-url endpoint-com endpoint-eu locale launcher deep-link without-launcher offset-inline offset-block theme contrast density position avoid'.split(
    ' ',
  );
