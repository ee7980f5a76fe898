import type {DataCenterId, Region} from '../../src/contract/data-centers.ts';

/** A customer of the store pages. Invented, like everything there. */
export interface SeedCustomer {
  readonly dataCenter: DataCenterId;
  readonly email: string;
  readonly zuid: string;
  readonly zoid: string;
}

export const seedCustomers: Readonly<Record<Region, readonly SeedCustomer[]>> = {
  com: [
    {dataCenter: 'us', email: 'admin@maplerow.example', zuid: '74000111', zoid: '74822955'},
    {dataCenter: 'us', email: 'ops@harborlane.example', zuid: '74000222', zoid: '74955310'},
    {dataCenter: 'in', email: 'admin@neemtextiles.example', zuid: '60012345001', zoid: '60012345678'},
    {dataCenter: 'au', email: 'admin@wattlecreek.example', zuid: '700112233', zoid: '700445566'},
    {dataCenter: 'jp', email: 'admin@hanamizuki.example', zuid: '900112233', zoid: '900445566'},
  ],
  eu: [
    {dataCenter: 'eu', email: 'admin@nordwind.example', zuid: '20105462001', zoid: '20105462640'},
    {dataCenter: 'eu', email: 'it@akerlund.example', zuid: '20105463002', zoid: '20105463711'},
    {dataCenter: 'eu', email: 'admin@casaverde.example', zuid: '20105464003', zoid: '20105464822'},
    {dataCenter: 'eu', email: 'post@fjordsonn.example', zuid: '20105465004', zoid: '20105465933'},
  ],
};
