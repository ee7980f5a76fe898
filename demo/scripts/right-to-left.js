const widget = () => document.querySelector('partner-support-widget');
const buttons = document.querySelectorAll('[data-locale]');

for (const button of buttons) {
  button.addEventListener('click', () => {
    const {locale} = button.dataset;
    if (locale) widget().setAttribute('locale', locale);
    else widget().removeAttribute('locale');
    for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
  });
}
