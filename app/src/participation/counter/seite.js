// Tresen, the page: one question at a time, back to the start when nobody is there, and the service worker for the time without connection.
// Everything here only makes a form better that works without it.
const counter = document.querySelector('[data-counter]');
const start = counter.dataset.counter;
const form = counter.querySelector('form[method=post]');
const steps = [...counter.querySelectorAll('.counter__step')];
let step = 0;

function show(number) {
  step = Math.max(0, Math.min(number, steps.length - 1));
  steps.forEach((part, place) => { part.hidden = place !== step; });
  steps[step].querySelector('input:not([type=radio]), textarea, input:checked, input')?.focus();
}

function complete(part) {
  return [...part.querySelectorAll('input, textarea')].every((field) => field.reportValidity());
}

if (form) {
  // The browser asks for what is missing, also without connection.
  form.noValidate = false;
  for (const field of form.querySelectorAll('input:not([type=hidden]), textarea')) field.required = true;
  form.elements.namedItem('place').minLength = 2;
  form.elements.namedItem('text').minLength = 3;
  for (const button of form.querySelectorAll('[data-move]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const move = Number(button.dataset.move);
      if (move < 0 || complete(steps[step])) show(step + move);
    });
  }
  for (const radio of form.querySelectorAll('input[type=radio]')) {
    // A tap goes on; arrow keys only choose.
    radio.addEventListener('click', (event) => { if (event.detail > 0) show(1); });
    radio.addEventListener('keydown', (event) => { if (event.key === 'Enter') { event.preventDefault(); radio.checked = true; show(1); } });
  }
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.name === 'place') { event.preventDefault(); if (complete(steps[step])) show(step + 1); }
  });
  const wrong = steps.findIndex((part) => part.querySelector('.error'));
  show(wrong < 0 ? 0 : wrong);
}

for (const button of counter.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

// After 45 seconds without a touch it asks, after 60 it starts anew.
const idle = counter.querySelector('[data-idle]');
const begun = () => 'done' in counter.dataset || step > 0;
let asks;
let ends;
function touched() {
  clearTimeout(asks);
  clearTimeout(ends);
  if (idle.open) idle.close();
  if (!begun()) return;
  asks = setTimeout(() => idle.showModal(), 45_000);
  ends = setTimeout(() => location.replace(start), 60_000);
}
for (const kind of ['pointerdown', 'keydown', 'input']) addEventListener(kind, touched);
touched();

// Somebody who goes back does not find what the one before wrote.
addEventListener('pageshow', (event) => { if (event.persisted) location.replace(start); });

if ('serviceWorker' in navigator) {
  const waiting = counter.querySelector('[data-waiting]');
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (waiting) waiting.textContent = data.waiting ? `${waiting.dataset.waiting} ${data.waiting}` : '';
    document.documentElement.dataset.counter = data.stock > 0 ? 'ready' : 'empty';
  });
  await navigator.serviceWorker.register(`${start}/dienst.js`, { scope: start });
  const { active } = await navigator.serviceWorker.ready;
  const tell = () => active.postMessage('send');
  addEventListener('online', tell);
  setInterval(tell, 30_000);
  tell();
}
