/**
 * Labels of the support e-mail template, as Zoho's partner support guide has its parts. The widget writes them in English
 * and the backends recognise them in mails, so they stand here once.
 */
export const supportEmailLabels: Readonly<Record<SupportEmailField, string>> = {
  reference: 'Reference to the raised request',
  requestType: 'Request type',
  customised: 'Was something customised? If yes: user ID, workflow or function, date and time, support access',
  product: 'Product',
  organizationId: 'Organization ID (ZOID or ZGID)',
  dataCenter: 'Data center',
  customer: "Customer's primary email address",
  zuid: 'ZUID',
  zoid: 'ZOID',
  contactPhone: 'Contact phone',
  subject: 'Subject',
  issue: 'Issue, in about 50 words',
  remarks: 'Remarks',
  attachments: 'Attachments',
};

export type SupportEmailField =
  | 'reference'
  | 'requestType'
  | 'customised'
  | 'product'
  | 'organizationId'
  | 'dataCenter'
  | 'customer'
  | 'zuid'
  | 'zoid'
  | 'contactPhone'
  | 'subject'
  | 'issue'
  | 'remarks'
  | 'attachments';
