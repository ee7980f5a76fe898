import type {Counting} from '../../counting.ts';
import type {Messages} from '../../messages.ts';

/** The words of Add Ticket. */
export const form = ({plural, number}: Counting<'ar'>): Messages['form'] => ({
  issue: 'المشكلة',
  partnerInformation: 'معلومات الشريك',
  oneNeeded:
    'من هو العميل. يلزم واحد على الأقل من الثلاثة: البريد الإلكتروني للمسؤول المتميز، أو ZUID لأحد المستخدمين، أو ZOID للمؤسسة.',
  fields: {
    requestType: 'نوع الطلب',
    service: 'اسم الخدمة',
    organizationId: 'معرّف المؤسسة (ZOID أو ZGID)',
    subject: 'الموضوع',
    description: 'الوصف',
    email: 'البريد الإلكتروني الأساسي للعميل',
    zuid: 'ZUID',
    zoid: 'ZOID',
    contactPhone: 'هاتف التواصل (اختياري)',
  },
  hints: {
    service: 'اكتب أو اختر',
    organizationId: 'مثال: \u2068org74822955\u2069',
    description: 'ماذا حدث، وماذا كان متوقعًا، ومنذ متى',
    email: 'البريد الإلكتروني للمسؤول المتميز',
    contactPhone: 'رقم يمكن للدعم الاتصال بك عليه',
  },
  partnerOperations: 'يتولى ذلك فريق Partner Operations.',
  showServices: 'عرض الخدمات',
  services: 'الخدمات',
  useTyped: (name) => `استخدام «${name}»`,
  noPriority: (name, measure) =>
    `يُقاس استخدام ${name} بحسب ${measure} وليس بعدد المستخدمين: لا تستحق هذه التذكرة أولوية الدعم الخاصة بحسابات المستخدمين الكبيرة.`,
  measures: {
    'contacts-or-subscribers': 'عدد جهات الاتصال أو المشتركين',
    'rows-processed-a-month': 'عدد الصفوف المعالجة شهريًا',
    'monthly-visitors': 'عدد الزوار شهريًا',
    'automation-credits-and-bulk-mail': 'أرصدة الأتمتة والبريد الجماعي',
  },
  charactersLeft: (count) =>
    plural(count, {
      zero: 'لم يتبقَّ أي حرف',
      one: 'تبقّى حرف واحد',
      two: 'تبقّى حرفان',
      few: 'تبقّت # أحرف',
      many: 'تبقّى # حرفًا',
      other: 'تبقّى # حرف',
    }),
  charactersTooMany: (count) =>
    plural(count, {
      zero: 'لا أحرف زائدة',
      one: 'حرف واحد زائد',
      two: 'حرفان زائدان',
      few: '# أحرف زائدة',
      many: '# حرفًا زائدًا',
      other: '# حرف زائد',
    }),
  fewerCharactersLeft: (count) =>
    plural(count, {
      zero: 'لم يتبقَّ أي حرف',
      one: 'تبقّى حرف واحد على الأكثر',
      two: 'تبقّى حرفان على الأكثر',
      few: 'تبقّت # أحرف على الأكثر',
      many: 'تبقّى # حرفًا على الأكثر',
      other: 'تبقّى # حرف على الأكثر',
    }),
  warnings: {
    'own-address': 'هذا عنوانك أنت. يُرجى إدخال عنوان المسؤول المتميز لدى العميل إن كنت تعرفه.',
    'own-domain': 'هذا العنوان تابع لشركتك. يُرجى إدخال عنوان المسؤول المتميز لدى العميل إن كنت تعرفه.',
    'free-mail': 'هذا العنوان لدى مزوّد بريد مجاني. يسهّل عنوان الشركة للمسؤول المتميز، إن وُجد، العثور على العميل.',
    'other-home': (home, chosen) =>
      `هذا العنوان تابع لـ«${home}»، لكن التذكرة موجهة إلى «${chosen}». يُرجى التحقق من مركز البيانات أعلاه.`,
    'same-number': (field) => `الرقم نفسه موجود في «${field}». لا يمكن أن يكون إلا أحدهما.`,
    'same-organization': (field) => `الرقم نفسه موجود في «${field}». هذا صحيح إذا كانت الخدمة تستخدم ZOID.`,
  },
  pasted: {
    title: 'يحتوي النص الملصق على أكثر مما يخص هذا الحقل:',
    titleInText: 'يحتوي النص الملصق على معلومات أخرى. ويبقى النص في الوصف:',
    all: (count) =>
      plural(count, {
        zero: 'ملء الحقول',
        one: 'ملء الحقل',
        two: 'ملء الحقلين',
        few: 'ملء الحقول الـ#',
        many: 'ملء الحقول الـ#',
        other: 'ملء الحقول الـ#',
      }),
    put: (value, field) => `إدخال ${value} في «${field}»`,
    replace: (value, field, before) => `إدخال ${value} في «${field}» بدلًا من ${before}`,
    done: (value, field) => `أصبح ${value} الآن في «${field}».`,
    dismiss: 'تركه كما هو',
  },
  duplicates: {
    title: 'هل هي إحدى هذه التذاكر؟',
    found: (count) =>
      plural(count, {
        zero: 'لا توجد تذاكر مفتوحة لهذا العميل حول الأمر نفسه.',
        one: 'قد تكون تذكرة مفتوحة واحدة لهذا العميل حول الأمر نفسه.',
        two: 'قد تكون تذكرتان مفتوحتان لهذا العميل حول الأمر نفسه.',
        few: 'قد تكون # تذاكر مفتوحة لهذا العميل حول الأمر نفسه.',
        many: 'قد تكون # تذكرة مفتوحة لهذا العميل حول الأمر نفسه.',
        other: 'قد تكون # تذكرة مفتوحة لهذا العميل حول الأمر نفسه.',
      }),
  },
  draft: {
    restored: (when) => `تمت استعادة مسودتك، وقت الحفظ: ${when}.`,
    discard: 'تجاهل المسودة',
    discarded: 'تم تجاهل المسودة.',
    bringBack: 'استعادتها',
    startAnother: 'بدء تذكرة جديدة',
    keepAndStart: 'حفظ كمسودة وبدء تذكرة جديدة',
    putAside: 'تم حفظ المسودة. هذا النموذج لتذكرة جديدة.',
    others: (count) =>
      plural(count, {
        zero: 'لا مسودات أخرى',
        one: 'مسودة أخرى واحدة',
        two: 'مسودتان أخريان',
        few: '# مسودات أخرى',
        many: '# مسودة أخرى',
        other: '# مسودة أخرى',
      }),
    noSubject: 'بلا موضوع بعد',
    discardOther: (subject) => `تجاهل المسودة: ${subject}`,
    otherDiscarded: 'تم تجاهل المسودة الأخرى.',
    sentElsewhere: 'أُرسلت هذه المسودة في علامة تبويب أخرى. تظهر تذكرتها ضمن «الطلبات».',
    notLasting: 'لا يسمح هذا المتصفح بحفظ المسودات: يبقى ما تكتبه ما دامت هذه الصفحة مفتوحة.',
  },
  prefill: {
    title: 'تقترح هذه الصفحة:',
    suggestion: (field, value) => `${field}: ${value}`,
    takeOver: 'قبول',
    keep: 'الاحتفاظ بما كتبت',
    given: 'مُقدَّم من هذه الصفحة',
  },
  submit: 'إرسال التذكرة',
  tooLong: (limit, length) => `الحد الأقصى للأحرف: ${number(limit)}، والعدد الحالي: ${number(length)}.`,
  changedMeanwhile: 'تغيّر شيء أثناء الانتظار، ولذلك لم يُرسل شيء. يُرجى المراجعة والإرسال مرة أخرى.',
  summary: (count) =>
    plural(count, {
      zero: 'لا حقول تحتاج إلى انتباهك:',
      one: 'حقل واحد يحتاج إلى انتباهك:',
      two: 'حقلان يحتاجان إلى انتباهك:',
      few: '# حقول تحتاج إلى انتباهك:',
      many: '# حقلًا يحتاج إلى انتباهك:',
      other: '# حقل يحتاج إلى انتباهك:',
    }),
});
