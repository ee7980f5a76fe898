/** What a partner asks for. Names as in Zoho's partner support guide; the id is the name's kebab-case. */
export const requestTypes = [
  {id: 'technical-support', name: 'Technical Support'},
  {id: 'payments-renewal', name: 'Payments Renewal'},
  {id: 'trial-extension', name: 'Trial Extension'},
  {id: 'store-related', name: 'Store Related'},
  {id: 'upgrades', name: 'Upgrades'},
  {id: 'invoice-changes', name: 'Invoice changes'},
  {id: 'commission-payment', name: 'Commission Payment'},
  {id: 'product-management-related', name: 'Product Management Related'},
  {id: 'sales-discussions', name: 'Sales Discussions'},
] as const;

export type RequestType = (typeof requestTypes)[number]['id'];

export const defaultRequestType: RequestType = 'technical-support';

/** Whether another team than technical support handles it. */
export function isForPartnerOperations(type: string): boolean {
  return type !== defaultRequestType;
}
