import type {Counting} from '../../counting.ts';
import type {Messages} from '../../messages.ts';

/** Arabic words of the list. */
export const requests = ({plural}: Counting<'ar'>): Messages['requests'] => {
  const set = (count: number) =>
    plural(count, {
      zero: 'لا مرشحات مفعّلة',
      one: 'مرشح واحد مفعّل',
      two: 'مرشحان مفعّلان',
      few: '# مرشحات مفعّلة',
      many: '# مرشحًا مفعّلًا',
      other: '# مرشح مفعّل',
    });
  return {
    label: 'طلباتك',
    loading: 'جارٍ تحميل طلباتك…',
    emptyTitle: 'لا توجد طلبات بعد',
    emptyText: 'تظهر هنا التذاكر التي تنشئها لعملائك، الأحدث أولًا.',
    nothingFoundTitle: 'لا توجد نتائج',
    nothingFoundText: 'لا يوجد طلب يطابق البحث والمرشحات.',
    clearFilters: 'مسح البحث والمرشحات',
    refresh: 'تحديث',
    more: 'عرض المزيد',
    timesIn: (zone) => `المنطقة الزمنية: ${zone}`,
    onTheWay: 'في الطريق',
    notSentYet: 'لم تُرسل بعد',
    notSent: 'لم تُرسل',
    statuses: {open: 'مفتوحة', 'on-hold': 'معلّقة', closed: 'مغلقة'},
    severities: {'s1-critical': 'S1-حرجة'},
    customerUnknown: 'العميل غير محدد',
    unread: 'جديد',
    waitingForPartner: 'بانتظارك',
    waitingForSupport: 'بانتظار الدعم',
    search: 'البحث في الطلبات',
    searchHint: 'الموضوع أو الرقم أو العميل',
    filters: 'المرشحات',
    filtersSet: (count) => `المرشحات، ${set(count)}`,
    set,
    filter: {
      open: (count) => `مفتوحة · ${count}`,
      waiting: (count) => `بانتظاري · ${count}`,
      closed: (count) => `مغلقة · ${count}`,
      customer: 'العميل',
      service: 'الخدمة',
      dataCenter: 'مركز بيانات التذكرة',
      all: 'الكل',
    },
  };
};

/** Arabic words of a ticket that is open for reading. */
export const ticket = ({plural}: Counting<'ar'>): Messages['ticket'] => ({
  back: 'العودة إلى الطلبات',
  loading: 'جارٍ تحميل التذكرة…',
  facts: 'التفاصيل',
  customer: 'العميل',
  organizationId: 'معرّف المؤسسة',
  service: 'الخدمة',
  dataCenter: 'مركز البيانات',
  requestType: 'نوع الطلب',
  severity: 'درجة الخطورة',
  severityPending: 'لم تُحدد بعد',
  filedBy: 'أنشأها',
  contactPhone: 'هاتف التواصل',
  you: 'أنت',
  earlier: (count) =>
    plural(count, {
      zero: 'لا رسائل سابقة',
      one: 'رسالة سابقة واحدة',
      two: 'رسالتان سابقتان',
      few: '# رسائل سابقة',
      many: '# رسالة سابقة',
      other: '# رسالة سابقة',
    }),
  notClosed: 'تعذّر إغلاق التذكرة.',
  notReopened: 'تعذّرت إعادة فتح التذكرة.',
  notDownloaded: (name) => `تعذّر تنزيل ${name}.`,
  received: 'تاريخ الاستلام',
  promises: 'التزامات الدعم',
  promiseKinds: {
    'first-response': 'الرد الأول',
    determination: 'تحديد المشكلة',
    'effort-to-resolve': 'العمل على الحل',
  },
  promise: {
    met: (time) => `تم الوفاء به، ${time}`,
    'met-late': (time) => `تم الوفاء به متأخرًا، ${time}`,
    due: (time) => `الموعد: ${time}`,
    late: (time) => `متأخر منذ ${time}. ستصلك مستجدات بانتظام حتى الانتهاء.`,
  },
  conversation: 'المحادثة',
  support: 'الدعم',
  partner: 'الشريك',
  attachments: 'المرفقات',
  download: (name, facts) => `تنزيل ${name} ${facts}`,
  reply: 'ردك',
  send: 'إرسال الرد',
  reopens: 'هذه التذكرة مغلقة. سيعيد الرد فتحها.',
  close: 'إغلاق التذكرة',
  reopen: 'إعادة فتح التذكرة',
  closed: 'التذكرة مغلقة.',
  reopened: 'التذكرة مفتوحة من جديد.',
  replyStates: {saved: 'محفوظ على هذا الجهاز', sending: 'جارٍ الإرسال', refused: 'لم يُقبل'},
  editReply: 'تعديل الرد',
  discardReply: 'تجاهل',
});

export const requestTypes: Messages['requestTypes'] = {
  'technical-support': 'الدعم الفني',
  'payments-renewal': 'المدفوعات والتجديد',
  'trial-extension': 'تمديد الفترة التجريبية',
  'store-related': 'ما يتعلق بالمتجر',
  upgrades: 'الترقيات',
  'invoice-changes': 'تعديلات الفواتير',
  'commission-payment': 'دفع العمولات',
  'product-management-related': 'إدارة المنتجات',
  'sales-discussions': 'مناقشات المبيعات',
};
