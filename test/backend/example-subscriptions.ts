/** SQL that makes a large and a small customer of a partner, one of another partner, and one of nobody. All made up. */
export const exampleSubscriptions = `
  insert into subscriptions values
    ('30000001', 'admin@large.example', 'tier-1', '20105462640'),
    ('30000002', 'admin@small.example', 'tier-1', '20105462640'),
    ('30000003', 'admin@foreign.example', 'tier-1', '29999999999'),
    ('30000004', 'admin@nobodys.example', 'tier-1', null);
  insert into subscription_domains values ('large.example', '30000001'), ('gmail.com', '30000001');
  insert into subscription_users values ('40000001', '30000001'), ('40000003', '30000003');
  insert into subscription_services values
    ('30000001', 'zoho-crm', 400), ('30000001', 'zoho-desk', 200), ('30000001', 'zoho-campaigns', 10000),
    ('30000002', 'zoho-crm', 20), ('30000003', 'zoho-crm', 5000), ('30000004', 'zoho-crm', 5000)`;
