import type {Counting} from '../../counting.ts';
import type {PanelMessages} from '../../messages.ts';

/** Arabic words of the list. */
export const requests = ({plural, number}: Counting<'ar'>): PanelMessages['requests'] => {
  const set = (count: number) =>
    plural(count, {
      zero: 'لا فلاتر مفعّلة',
      one: 'فلتر واحد مفعّل',
      two: 'فلتران مفعّلان',
      few: '# فلاتر مفعّلة',
      many: '# فلترًا مفعّلًا',
      other: '# فلتر مفعّل',
    });
  return {
    label: 'طلباتك',
    loading: 'جارٍ تحميل طلباتك…',
    emptyTitle: 'لا توجد طلبات بعد',
    emptyText: 'تظهر هنا التذاكر التي تنشئها لعملائك، الأحدث أولًا.',
    nothingFoundTitle: 'لا توجد نتائج',
    nothingFoundText: 'لا يوجد طلب يطابق البحث والفلاتر.',
    clearFilters: 'مسح البحث والفلاتر',
    refresh: 'تحديث',
    more: 'عرض المزيد',
    shown: (count) => `الطلبات المعروضة: ${number(count)}`,
    timesIn: (zone) => `المنطقة الزمنية: ${zone}`,
    onTheWay: 'في الطريق',
    notSentYet: 'لم تُرسل بعد',
    notSent: 'لم تُرسل',
    statuses: {open: 'مفتوحة', 'on-hold': 'معلّقة', closed: 'مغلقة'},
    severities: {'s1-critical': 'S1-حرجة'},
    customerUnknown: 'العميل غير محدد',
    unread: 'جديدة',
    waitingForPartner: 'بانتظارك',
    waitingForSupport: 'بانتظار الدعم',
    search: 'البحث في الطلبات',
    searchHint: 'الموضوع أو الرقم أو العميل',
    filters: 'الفلاتر',
    filtersSet: (count) => `الفلاتر، ${set(count)}`,
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
