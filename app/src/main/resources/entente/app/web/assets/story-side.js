// Evidence beside a list of things that are told: each opens its sentence, arrows step through them, the choice is in the address.
import { replace } from './dom.js';
import { parameter, set, onBack } from './address.js';
import { showEvidence } from './evidence.js';

const side = () => document.getElementById('side');
const all = () => [...document.querySelectorAll('#main [data-statement]')];

// Call when the list stands: every element with data-statement that holds a button.open can be chosen.
export function evidenceBeside() {
  document.getElementById('main').addEventListener('click', clicked => {
    const one = clicked.target.closest('button.open')?.closest('[data-statement]');
    if (one) choose(one);
  });
  document.addEventListener('keydown', pressed => { if (pressed.key === 'Escape' && !side().hidden) close(); });
  onBack(fromAddress);
  fromAddress();
}

function fromAddress() {
  const asked = parameter('event');
  const one = asked && all().find(element => element.dataset.statement === asked);
  if (one) choose(one, false); else if (!side().hidden) close();
}

function choose(one, byUser = true) {
  const list = all();
  const at = list.indexOf(one);
  const to = step => { const next = list[at + step]; if (next) { choose(next); next.scrollIntoView({ block: 'nearest' }); } };
  list.forEach(other => { other.classList.toggle('chosen', other === one); other.querySelector('button.open')?.setAttribute('aria-expanded', other === one); });
  if (byUser) set({ event: one.dataset.statement });
  showEvidence(side(), one.dataset.statement, { nav: list.length > 1 ? { index: at + 1, of: list.length, previous: () => to(-1), next: () => to(1) } : null, onClose: close });
}

function close() {
  const last = all().find(one => one.classList.contains('chosen'));
  side().hidden = true;
  replace(side());
  set({ event: null });
  last?.classList.remove('chosen');
  last?.querySelector('button.open')?.setAttribute('aria-expanded', 'false');
  last?.querySelector('button.open')?.focus();
}
