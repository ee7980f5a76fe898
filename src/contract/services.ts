/** What a service is measured in, where that is not users. Such a service gives no priority. */
export type Measure =
  'contacts-or-subscribers' | 'rows-processed-a-month' | 'monthly-visitors' | 'automation-credits-and-bulk-mail';

export interface Service {
  readonly id: string;
  /** Full product name, the same in every language. */
  readonly name: string;
  readonly group: ServiceGroup;
  /** Set where the service is excluded from large-account priority, because it is not measured in users. */
  readonly excludedBecauseOf?: Measure;
}

export type ServiceGroup = keyof typeof catalogue;

/** Names as on Zoho's own menu, without the leading "Zoho" that most of them carry. */
const catalogue = {
  sales: ['CRM', 'Bigin', 'Forms', 'SalesIQ', 'Bookings', 'Sign', 'CRM Plus'],
  marketing: [
    'Social',
    'Campaigns',
    'Survey',
    'Sites',
    'PageSense',
    'Backstage',
    'Marketing Automation',
    'LandingPage',
    'Marketing Plus',
  ],
  commerce: ['Commerce'],
  support: ['Desk', 'Assist', 'Lens'],
  finance: ['Books', 'Invoice', 'Expense', 'Inventory'],
  collaboration: [
    'Mail',
    'Meeting',
    'Writer',
    'Writer add-ons',
    'Sheet',
    'Show',
    'Notebook',
    'Cliq',
    'Connect',
    'WorkDrive',
    'Office Integrator',
    'Calendar',
    'Learn',
    'Workplace',
  ],
  hr: ['People', 'Recruit', 'Workerly', 'People Plus'],
  security: ['Vault'],
  bi: ['Analytics', 'Embedded BI', 'DataPrep'],
  projects: ['Projects', 'Sprints', 'BugTracker'],
  developer: ['Creator', 'Flow'],
  'all-in-one': ['Zoho One', 'Marketplace'],
} as const;

const excluded: Readonly<Record<string, Measure>> = {
  'zoho-campaigns': 'contacts-or-subscribers',
  'zoho-dataprep': 'rows-processed-a-month',
  'zoho-pagesense': 'monthly-visitors',
  'zoho-writer-add-ons': 'automation-credits-and-bulk-mail',
  'zoho-marketing-automation': 'contacts-or-subscribers',
};

/** Every service that can be picked, in the order of the menu. */
export const services: readonly Service[] = Object.entries(catalogue).flatMap(([group, names]) =>
  names.map((short) => {
    const name = short.startsWith('Zoho ') ? short : `Zoho ${short}`;
    const id = name.toLowerCase().replaceAll(' ', '-');
    return {id, name, group: group as ServiceGroup, ...(excluded[id] && {excludedBecauseOf: excluded[id]})};
  }),
);

/** Stands for a service that is not in the catalogue; `serviceName` then says which one is meant. */
export const otherService = 'other';

const byId = new Map(services.map((service) => [service.id, service]));

export function serviceOf(id: string): Service | undefined {
  return byId.get(id);
}
