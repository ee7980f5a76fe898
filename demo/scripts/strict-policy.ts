const count = document.querySelector('[data-count]')!;
const list = document.querySelector<HTMLElement>('[data-objections]')!;

document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
  const item = document.createElement('li');
  item.textContent = `${effectiveDirective}: ${blockedURI}`;
  list.append(item);
  list.hidden = false;
  count.className = 'chip bad';
  count.textContent = String(list.childElementCount);
});

export {};
