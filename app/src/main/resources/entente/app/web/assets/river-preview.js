// What a mark is, while the pointer or the focus is on it. Only a preview: all of it is in the evidence too.
import { shown } from './shown-text.js';
import { html, replace } from './dom.js';
import { LANES, letters, quoted } from './mark-words.js';

export function previews(place, model) {
  const box = html('div', { class: 'preview', 'aria-hidden': 'true', hidden: true });
  let at = null;

  function of(element) {
    const words = element && wordsOf(element, model);
    if (!words) return hide();
    at = element;
    if (box.parentNode !== place) place.append(box);
    replace(box, words);
    box.hidden = false;
    const around = place.getBoundingClientRect();
    const its = element.getBoundingClientRect();
    const left = Math.max(0, Math.min(around.width - box.offsetWidth, its.left - around.left));
    const below = its.bottom - around.top + 6;
    const top = its.bottom + box.offsetHeight + 12 > innerHeight ? its.top - around.top - box.offsetHeight - 6 : below;
    box.style.setProperty('left', left + 'px');
    box.style.setProperty('top', top + 'px');
  }

  function hide() {
    at = null;
    box.hidden = true;
  }

  place.addEventListener('pointerover', event => {
    if (event.pointerType !== 'mouse') return;
    const element = event.target.closest('.ev[data-id], .phase.brief');
    if (element !== at) of(element);
  });
  place.addEventListener('pointerleave', hide);
  place.addEventListener('pointerdown', hide);
  place.addEventListener('focusout', hide);
  return { of: element => element.matches(':focus-visible') && of(element), hide };
}

function wordsOf(element, model) {
  const mark = model.byId.get(element.dataset.id);
  const phase = element.classList.contains('brief') && model.phases.find(p => p.id === element.dataset.phase);
  return mark ? ofMark(mark, model) : phase ? ofPhase(phase) : null;
}

function ofMark(mark, model) {
  const apart = model.apart.get(mark.id);
  return [html('b', { dir: 'auto' }, shown(mark.title)), mark.words && html('bdi', { class: 'quoted' }, shown(quoted(mark.words))), html('span', {}, mark.t0 == null ? 'no date given' : mark.date.words, ' · ', LANES[mark.lane], mark.tie ? ', what stood' : '', ' · ', mark.typeWords), letters(mark) && html('span', {}, 'told by ', letters(mark)), mark.corrected && html('span', {}, 'corrected by you'),
    apart && html('span', {}, '≠ ', html('bdi', {}, shown(apart)))];
}

// A flag without room for words shows its date alone.
function ofPhase({ flag, turn, character, kinds, also, when }) {
  return [html('b', {}, flag), turn && html('bdi', {}, shown(turn.text)), html('span', {}, character, ' ', html('i', {}, [kinds, also].filter(Boolean).join(', '))), html('span', {}, when)];
}
