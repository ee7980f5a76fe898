/** What a page about a customer knows of the next ticket. */
document.querySelector('[data-prefill]')?.addEventListener('click', () => {
  const widget = document.querySelector('partner-support-widget');
  widget?.prefill({
    dataCenter: {value: 'eu'},
    service: {value: 'Zoho CRM'},
    organizationId: {value: 'org74822955', hidden: true},
    email: {value: 'admin@nordwind.example', readOnly: true},
  });
  void widget?.open('add-ticket');
});
