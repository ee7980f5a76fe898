import {services, type Service} from './services.ts';

/** The service that somebody means by typing `name`: case, blanks and a leading "Zoho" do not matter. */
export function serviceNamed(name: string): Service | undefined {
  const wanted = foldName(name);
  return services.find((service) => foldName(service.name) === wanted);
}

/** The part of a service's name that people type, for comparing: "Zoho  CRM" and "crm" are one. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^zoho /, '');
}
