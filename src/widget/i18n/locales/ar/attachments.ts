import type {Counting} from '../../counting.ts';
import type {Messages} from '../../messages.ts';

/** What Arabic says of files: how they are added, how far they are, and why one is not there. */
export const attachments = ({plural}: Counting<'ar'>): Messages['attachments'] => {
  const files = (count: number) =>
    plural(count, {
      zero: 'لا ملفات',
      one: 'ملف واحد',
      two: 'ملفان',
      few: '# ملفات',
      many: '# ملفًا',
      other: '# ملف',
    });
  return {
    label: 'المرفقات',
    attach: 'إرفاق ملفات',
    hint: (count, size) =>
      `العدد الأقصى: ${files(count)}، والحجم الأقصى للملف: ${size}. يمكنك أيضًا السحب والإفلات أو اللصق.`,
    drop: 'أفلت الملفات لإرفاقها',
    list: 'الملفات المرفقة',
    unnamed: 'ملف من هذه التذكرة',
    states: {waiting: 'قيد الانتظار', uploading: 'جارٍ الرفع', done: 'مرفق'},
    waitingForConnection: 'بانتظار الاتصال',
    cancel: 'إلغاء',
    remove: 'إزالة',
    retry: 'إعادة المحاولة',
    addAgain: 'إضافة مرة أخرى',
    chooseAgain: 'اختيار مرة أخرى',
    ofFile: (action, name) => `${action}: ${name}`,
    progress: (name) => `رفع ${name}`,
    reasons: {
      too_large: (limit) => `لم يُرفق: أكبر من ${limit}.`,
      too_many: (count) => `لم يُرفق: العدد الأقصى المسموح به: ${files(count)}.`,
      empty: 'لم يُرفق: الملف فارغ.',
      type: 'لم يُرفق: هذا النوع من الملفات غير مقبول. الأنواع المقبولة: الصور وPDF وOffice وZIP والنصوص وMP4 وWebM.',
      unreadable: 'لم يُرفق: تتعذر قراءته. قد يكون مجلدًا، أو ربما نُقل أو عُدّل.',
      infected: 'لم يُرفق: عثر فاحص الفيروسات على شيء فيه.',
      other_region: 'لم يُنقل إلى هذه المنطقة.',
      file_gone: 'يُرجى اختيار الملف مرة أخرى: سيُستأنف الرفع من حيث توقف.',
      sent_elsewhere: 'أُرسل مع التذكرة التي أُرسلت في علامة تبويب أخرى. يُرجى اختياره مرة أخرى لإرساله هنا أيضًا.',
      expired: 'انتهت صلاحية الرفع: يُرجى إعادة المحاولة.',
    },
    otherRegion:
      'لا تنتقل الملفات بين المناطق. ما رُفع إلى المنطقة الأخرى يبقى فيها حتى تُرسل هذه التذكرة أو تُتجاهل، ويعود للظهور عند الرجوع إليها. يُرجى إضافة الملفات مرة أخرى لإرسالها إلى هذه المنطقة.',
    waitingFor: (count) => `بانتظار: ${files(count)}. يتم الإرسال بعد اكتمال الرفع.`,
    blocked: 'لم تُرسل بعد: هناك ملفات غير مرفقة. يُرجى إعادة المحاولة أو إزالتها، ثم الإرسال.',
    started: (name) => `جارٍ رفع ${name}.`,
    startedAll: (count) => `جارٍ الرفع: ${files(count)}.`,
    waits: (name) => `ينتظر ${name} الاتصال.`,
    waitAll: (count) => `بانتظار الاتصال: ${files(count)}.`,
    arrived: (name) => `تم إرفاق ${name}.`,
    arrivedAll: (count) => `تم الإرفاق: ${files(count)}.`,
    failed: (name, reason) => `${name}: ${reason}`,
    failedAll: (count) => `لم يُرفق: ${files(count)}. القائمة توضح السبب.`,
  };
};
