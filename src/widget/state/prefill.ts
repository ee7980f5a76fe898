import type {DataCenterId} from '../../contract/data-centers.ts';
import type {RequestType} from '../../contract/request-types.ts';

/** What a page gives for one field of Add Ticket. */
export interface PrefillField<Value extends string = string> {
  /** Stands in the field while nothing else was typed there. At most 32,000 characters. */
  readonly value: Value;
  /** Shows the value and lets nobody change it. Default `false`. */
  readonly readOnly?: boolean | undefined;
  /** Leaves the field out, and sends its value all the same. Default `false`. */
  readonly hidden?: boolean | undefined;
}

/**
 * What a page knows already of a ticket that somebody is about to file, by field. `null` takes a field back. A field
 * that is read-only or hidden is shown and can be edited all the same while something else stands in it, or while its
 * value is not accepted.
 */
export interface Prefill {
  /** The data center that holds the customer's account; goes before the attribute `data-center`. */
  readonly dataCenter?: PrefillField<DataCenterId> | null | undefined;
  /** What is asked for, such as `upgrades`. */
  readonly requestType?: PrefillField<RequestType> | null | undefined;
  /** The service by its name or id, `Zoho CRM` or `zoho-crm`; any other text is a service that the catalogue lacks. */
  readonly service?: PrefillField | null | undefined;
  /** ZOID or ZGID of the organization within the service, as digits or as people paste it: `org74822955`. */
  readonly organizationId?: PrefillField | null | undefined;
  /** 3 to 255 characters in one line. */
  readonly subject?: PrefillField | null | undefined;
  /** At most 32,000 characters, in as many lines as it takes. */
  readonly description?: PrefillField | null | undefined;
  /** The address of the customer's super admin. Of `email`, `zuid` and `zoid` a ticket needs one. */
  readonly email?: PrefillField | null | undefined;
  /** Id of one of the customer's users: a string of 5 to 19 digits, since a number does not hold as many. */
  readonly zuid?: PrefillField | null | undefined;
  /** Id of the customer's organization: a string of 5 to 19 digits. */
  readonly zoid?: PrefillField | null | undefined;
  /** Where support can call the partner: 3 to 40 characters. */
  readonly contactPhone?: PrefillField | null | undefined;
}
