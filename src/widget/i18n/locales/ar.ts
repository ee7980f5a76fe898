import type {CountingIn} from '../counting.ts';
import type {FailureWords} from '../launcher-words.ts';
import type {PanelMessages} from '../messages.ts';
import {requests} from './ar/requests.ts';

export const failure: FailureWords = {loadFailed: 'تعذّر التحميل.', retry: 'إعادة المحاولة'};

/** Arabic, Modern Standard. Values within a sentence are isolated by who puts them there. */
export const messages = (countingIn: CountingIn): PanelMessages => {
  const counting = countingIn('ar');
  const {plural} = counting;
  return {
    locale: 'ar',
    direction: 'rtl',
    title: 'مركز مساعدة دعم الشركاء',
    close: 'إغلاق',
    resize: 'حجم اللوحة: أكبر أو أصغر، وبمفاتيح الأسهم خطوة خطوة',
    tryAgain: failure.retry,
    loading: 'جارٍ التحميل…',
    notLoaded: 'تعذّر تحميل هذا الجزء من دعم الشركاء.',

    launcher: {
      ...failure,
      unread: (count) =>
        plural(count, {
          zero: '، لا جديد',
          one: '، # جديد',
          two: '، # جديدان',
          few: '، # جديدة',
          many: '، # جديدًا',
          other: '، # جديد',
        }),
    },

    tabs: {label: 'الأقسام', requests: 'الطلبات', addTicket: 'إضافة تذكرة'},

    dataCenter: {
      label: 'مركز البيانات',
      choose: 'اختر…',
      names: {
        us: 'الولايات المتحدة',
        eu: 'أوروبا',
        in: 'الهند',
        au: 'أستراليا',
        jp: 'اليابان',
        za: 'جنوب أفريقيا',
        ca: 'كندا',
        uk: 'المملكة المتحدة',
      },
      askTitle: 'في أي مركز بيانات يوجد حساب العميل؟',
      askText: 'يُرجى اختياره أعلاه، فهو يحدد المنطقة التي يُرسل إليها طلبك. ويبقى ما كتبته كما هو.',
      goesTo: 'يُرسل إلى:',
      goesNowhere: 'اختر مركز بيانات',
      at: (name, host) => `${name}، ${host}`,
    },

    services: {'zoho-writer-add-ons': 'إضافات Zoho Writer'},

    requests: requests(counting),
    chooseDataCenter: 'يُرجى اختيار مركز البيانات.',

    outboxStates: {
      saved: 'محفوظة على هذا الجهاز',
      sending: 'جارٍ الإرسال',
      received: 'تم الاستلام',
      refused: 'لم تُقبل',
    },

    errors: {
      unreachable: 'لا يمكن الوصول إلى دعم هذه المنطقة حاليًا.',
      sign_in_unreachable: 'لا يمكن لهذه الصفحة حاليًا معرفة من سجّل الدخول.',
      failing: 'يواجه دعم هذه المنطقة مشكلة حاليًا.',
      key_reused:
        'فُتحت تذكرة من هذه المسودة من قبل، ربما في علامة تبويب أخرى. يُرجى التحقق ضمن «الطلبات» قبل إرسال هذه أيضًا.',
      rate_limited: 'إجراءات كثيرة في وقت واحد. يُرجى الانتظار قليلًا ثم إعادة المحاولة.',
      signed_out: 'لم تسجّل الدخول أو انتهت جلستك. يُرجى تسجيل الدخول في هذه الصفحة ثم إعادة المحاولة.',
      no_access: 'لا يملك حسابك بعد صلاحية الوصول إلى دعم الشركاء. يمكن للمسؤول المتميز منحها في متجر الشركاء.',
      region_mismatch: 'ينتمي تسجيل دخولك إلى منطقة أخرى غير منطقة مركز البيانات هذا، ولذلك لم يُرسل شيء.',
      refused: 'لم تُقبل إحدى معلومات التذكرة.',
      not_found: 'لم يعد هذا موجودًا.',
      unexpected: 'حدث خطأ من جانبنا.',
    },
    reference: (id) => `المرجع: ${id}`,

    channels: {
      title: 'طرق أخرى للتواصل مع الدعم',
      helpCenter: 'مركز المساعدة',
      helpCenterSteps: [
        'افتح «منطقتي» (My Area).',
        'سجّل الدخول بصفتك «عميل» (Customer).',
        'اختر «إرسال تذكرة» (Submit Ticket).',
        'اختر خدمة «دعم الشركاء» (Partner Support).',
        'املأ النموذج ثم اختر «إرسال تذكرة».',
      ],
      email: 'البريد الإلكتروني',
      emailText: 'نموذج الدعم مملوء مسبقًا.',
      emailTyped: 'نموذج الدعم مملوء مسبقًا بما كتبته حتى الآن.',
    },

    noAccess: {
      title: 'لا يملك حسابك بعد صلاحية الوصول إلى دعم الشركاء',
      text: 'يمنح المسؤول المتميز في مؤسستك الشريكة صلاحية الوصول في متجر الشركاء.',
      check: 'التحقق مرة أخرى',
      still: 'لا توجد صلاحية وصول بعد.',
    },

    email: {
      title: (name) => `${name}: عبر البريد الإلكتروني`,
      text: 'يُقدَّم دعم الشركاء لمركز البيانات هذا عبر البريد الإلكتروني.',
      typed: 'تحتوي رسالتك على ما كتبته حتى الآن.',
      requestsText: 'تُرسل تذاكر مركز البيانات هذا وتُتابع عبر البريد الإلكتروني، ولذلك لا توجد قائمة هنا.',
      address: 'إرسال إلى',
      message: 'الرسالة',
      write: 'كتابة رسالة',
      copy: 'نسخ النص',
      copied: 'تم النسخ.',
      copyFailed: 'لا يسمح المتصفح بالنسخ: يُرجى تحديد النص ونسخه يدويًا.',
      shortened: 'الوصف مختصر في الرسالة لأن طول الروابط محدود. يُرجى نسخ النص الكامل إليها.',
    },
  };
};

/** The other words of the language, by which a ticket is read and written. */
export const loadWriting = () => import('./ar/writing.ts');
