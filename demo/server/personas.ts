/** Who can be signed in to the demo's store. All made up. */
export interface Persona {
  /** For the bar and the index. */
  readonly label: string;
  readonly about: string;
  /** Claims of the token. */
  readonly sub: string;
  readonly partner: string;
  readonly name: string;
  /** Of the partner; for the pages alone. */
  readonly company: string;
  readonly email: string;
  readonly access: boolean;
}

const example = {partner: '20100000001', company: 'Example Partner (demo)', access: true};

export const personas: Readonly<Record<string, Persona>> = {
  admin: {
    ...example,
    label: 'Petra, admin',
    about: 'Super admin of Example Partner (demo). Files and follows tickets.',
    sub: '700000001',
    name: 'Petra Probe',
    email: 'petra.probe@example-partner.example',
  },
  member: {
    ...example,
    label: 'Milo, member',
    about: 'Works for the same partner as Petra.',
    sub: '700000002',
    name: 'Milo Muster',
    email: 'milo.muster@example-partner.example',
  },
  'no-access': {
    ...example,
    label: 'Nora, no access',
    about: 'Works for the same partner, but its super admin has not given access.',
    sub: '700000003',
    name: 'Nora Nolan',
    email: 'nora.nolan@example-partner.example',
    access: false,
  },
  'other-partner': {
    label: 'Otto, other partner',
    about: 'Belongs to Other Partner (demo), and must see nothing of the first.',
    sub: '700000004',
    partner: '20100000002',
    company: 'Other Partner (demo)',
    name: 'Otto Other',
    email: 'otto.other@other-partner.example',
    access: true,
  },
  'long-list': {
    label: 'Lena, long list',
    about: 'Belongs to Large Partner (demo), which has 10,000 tickets in Europe once the page for them was opened.',
    sub: '700000005',
    partner: '20100000003',
    company: 'Large Partner (demo)',
    name: 'Lena Listing',
    email: 'lena.listing@large-partner.example',
    access: true,
  },
};

export function personaOf(id: string | null): Persona | undefined {
  return id !== null && Object.hasOwn(personas, id) ? personas[id] : undefined;
}
