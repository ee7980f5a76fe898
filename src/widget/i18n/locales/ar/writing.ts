import type {CountingIn} from '../../counting.ts';
import type {WritingMessages} from '../../messages.ts';
import {attachments} from './attachments.ts';
import {form} from './form.ts';
import {requestTypes, ticket} from './ticket.ts';

/** What is said where a ticket is read or written, fetched together with that. */
export const writing = (countingIn: CountingIn): WritingMessages => {
  const counting = countingIn('ar');
  const {plural} = counting;
  return {
    ticket: ticket(counting),
    requestTypes,
    form: form(counting),

    issues: {
      required: 'يُرجى ملء هذا الحقل.',
      too_short: 'النص قصير جدًا: يُرجى إدخال 3 أحرف على الأقل.',
      too_long: 'النص طويل جدًا: يُرجى اختصاره.',
      too_many: 'عدد الملفات أكبر من المسموح: يُرجى إزالة بعضها.',
      invalid_email: 'يُرجى إدخال عنوان كامل، مثل \u2068name@company.example\u2069.',
      invalid_phone:
        'يُرجى إدخال رقم هاتف: 5 أرقام على الأقل، مع مسافات أو \u2066+ ( ) - . /\u2069 أو «\u2068ext\u2069» عند الحاجة.',
      invalid_identifier: 'يُرجى إدخال معرّف من 5 إلى 19 رقمًا.',
      other_identifier: 'هذا الرقم مُعرَّف كنوع آخر من المعرّفات. يُرجى إدخاله في حقله.',
      customer_required: 'يُرجى إدخال البريد الإلكتروني للعميل أو ZUID أو ZOID.',
      service_name_required: 'يُرجى تحديد الخدمة.',
      not_text: 'يحتوي على رموز لا يمكن حفظها: يُرجى حذفها.',
      unknown_property: 'هذه المعلومة ليست في مكانها.',
      unknown_upload: 'لم يعد هذا الملف موجودًا: يُرجى إرفاقه مرة أخرى.',
      invalid: 'لا يمكن قبول هذه القيمة: يُرجى التحقق منها.',
    },
    attachments: attachments(counting),

    outbox: {
      received: (number) => `تم الاستلام، الرقم ${number}`,
      saved:
        'ستُرسل تلقائيًا فور توفر الاتصال بالمنطقة، ما دامت هذه الصفحة مفتوحة أو عند فتح دعم الشركاء في المرة القادمة.',
      savedNotLasting:
        'ستُرسل تلقائيًا فور توفر الاتصال بالمنطقة. يُرجى إبقاء هذه الصفحة مفتوحة: لا يسمح هذا المتصفح بحفظها.',
      savedNobody:
        'ستُرسل تلقائيًا فور تعرّف هذه الصفحة على المستخدم الذي سجّل الدخول. يُرجى إبقاؤها مفتوحة: لن يُحفظ أي شيء حتى ذلك الحين.',
      savedSignIn: 'ستُرسل بعد تسجيل الدخول مرة أخرى.',
      savedBusy: (seconds) =>
        plural(seconds, {
          zero: 'تطلب المنطقة الانتظار: ستُرسل تلقائيًا الآن.',
          one: 'تطلب المنطقة الانتظار: ستُرسل تلقائيًا بعد ثانية واحدة.',
          two: 'تطلب المنطقة الانتظار: ستُرسل تلقائيًا بعد ثانيتين.',
          few: 'تطلب المنطقة الانتظار: ستُرسل تلقائيًا بعد # ثوانٍ.',
          many: 'تطلب المنطقة الانتظار: ستُرسل تلقائيًا بعد # ثانية.',
          other: 'تطلب المنطقة الانتظار: ستُرسل تلقائيًا بعد # ثانية.',
        }),
      texts: {
        sending: 'تذكرتك في الطريق.',
        received: 'وصلت تذكرتك إلى الدعم. يمكنك متابعتها ضمن «الطلبات».',
        refused: 'لم يُفقد شيء: يُرجى تصحيح التذكرة وإرسالها مرة أخرى.',
      },
      edit: 'تعديل التذكرة',
      editLater: 'لقد بدأت تذكرة أخرى. يُرجى إنهاؤها أولًا، ثم يمكن تعديل هذه التذكرة.',
      discard: 'تجاهل',
      another: 'إضافة تذكرة أخرى',
      toForm: 'العودة إلى النموذج',
      toRequests: 'عرض في الطلبات',
      sendNow: 'إرسال الآن',
    },
  };
};
