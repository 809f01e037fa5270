// The chart: draws the river lying or standing, keeps one tab stop in it, steps through marks in time, zooms.
import { html, svg } from './dom.js';
import { DAY } from './days.js';
import { prepare } from './marks.js';
import { draw as drawLying, layout } from './river-lying.js';
import { dragging } from './river-loom.js';
import { gestures } from './river-gestures.js';
import { previews } from './river-preview.js';
import { bounded, moved } from './river-scale.js';
import { draw as drawUpright } from './river-upright.js';

const UPRIGHT_BELOW = 820;

// act: { state(), shown(), draw(), choose(id), choosePhase(id), changed(push), table(), unfold(from, to), zoomTo(phase) }
export function river(place, model, act) {
  prepare();
  const drawing = svg('svg', { role: 'group', class: 'chart', 'aria-label': 'The river: cooperation above the axis, conflict below. Arrow keys step through the events in time, Enter chooses, the table tells the same.' });
  const standing = html('div', { class: 'standing' });
  let now = null;
  let even = null;
  let focused = null;
  let asked = 0;

  const inside = {
    ...act,
    button: (mark, spoken) => svg('g', { class: 'ev', role: 'button', tabindex: -1, 'aria-label': spoken + related(mark), 'data-id': mark.id, 'data-at': mark.t0, 'aria-current': mark.id === act.state().event ? 'true' : null }),
    flag: phase => svg('g', { class: 'ev phase ' + phase.kind, role: 'button', tabindex: -1, 'aria-label': `Phase: ${phase.words}. ${phase.when}.${phase.turn ? ' Turning point: ' + phase.turn.text + '.' : ''}`, 'data-phase': phase.id, 'data-at': phase.from - 1, 'aria-current': phase.id === act.state().phase ? 'true' : null }),
    isOn: letter => !act.state().sources || act.state().sources.has(letter),
    left: () => drawing.getBoundingClientRect().left,
    range(range, settled, isMove) {
      const state = act.state();
      state.range = isMove ? moved(state.range, model.full, range[0] - state.range[0]).map(t => Math.round(t / DAY) * DAY) : bounded(range, model.full);
      act.recount();
      soon();
      if (settled) inside.settled();
    },
    settled() { act.changed(false); act.refresh(); },
  };

  // What lines on the chart say, in words.
  function related(mark) {
    const before = mark.answers.map(id => model.byId.get(id)?.title).filter(Boolean);
    const apart = model.apart.get(mark.id);
    return (before.length ? ` Answers: ${before.join('; ')}.` : '') + (apart ? ` Reports differ. ${apart}.` : '');
  }

  function soon() {
    if (!asked) asked = requestAnimationFrame(() => { asked = 0; act.draw(); });
  }

  function draw() {
    const width = Math.floor(place.clientWidth);
    if (!width) return;
    const held = holder();
    if (width >= UPRIGHT_BELOW) {
      now = layout(model, act.state(), act.shown(), width);
      even = now.even;
      drawLying(drawing, now, model, act.state(), act.shown(), inside);
      if (drawing.parentNode !== place) place.replaceChildren(drawing);
    } else {
      now = null;
      even = drawUpright(standing, model, act.state(), act.shown(), width, inside);
      if (standing.parentNode !== place) place.replaceChildren(standing);
    }
    oneStop();
    if (held) place.querySelector(held)?.focus({ preventScroll: true });
  }

  // What has the focus, as a selector that finds it again in the next drawing.
  function holder() {
    const at = document.activeElement;
    if (!at || !place.contains(at)) return null;
    if (at.dataset.id) return `[data-id="${CSS.escape(at.dataset.id)}"]`;
    if (at.dataset.phase) return `.ev[data-phase="${CSS.escape(at.dataset.phase)}"]`;
    if (at.dataset.fold) return `[data-fold="${CSS.escape(at.dataset.fold)}"]`;
    return at.dataset.brush ? `[data-brush="${at.dataset.brush}"]` : null;
  }

  // In time; what has none comes last.
  const stops = () => [...place.querySelectorAll('.ev')].map((e, i) => [e, e.dataset.at ? Number(e.dataset.at) : Infinity, i]).sort((p, q) => (p[1] === q[1] ? 0 : p[1] - q[1]) || p[2] - q[2]).map(([e]) => e);

  function oneStop() {
    const all = stops();
    const stop = all.find(e => e.dataset.id && e.dataset.id === focused) || all.find(e => e.hasAttribute('aria-current')) || all[0];
    stop?.setAttribute('tabindex', 0);
  }

  place.addEventListener('focusin', event => {
    const at = event.target.closest('.ev');
    if (!at) return;
    focused = at.dataset.id ?? null;
    preview.of(at);
    for (const other of place.querySelectorAll('.ev[tabindex="0"]')) if (other !== at) other.setAttribute('tabindex', -1);
    at.setAttribute('tabindex', 0);
  });
  place.addEventListener('click', event => {
    const at = event.target.closest('[data-id], [data-event], .phase[data-phase]');
    if (at?.dataset.id ?? at?.dataset.event) act.choose(at.dataset.id ?? at.dataset.event);
    else if (at) act.choosePhase(at.dataset.phase);
  });
  place.addEventListener('keydown', event => {
    const at = event.target.closest('.ev');
    if (!at || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      at.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return;
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const all = stops();
    const to = step ? (all.indexOf(at) + step + all.length) % all.length : event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : -1;
    if (to < 0) return;
    event.preventDefault();
    all[to].focus();
  });
  dragging(place, () => even, () => act.state().range, inside);
  gestures(place, model, () => now, inside);
  const preview = previews(place, model);
  let width = 0;
  new ResizeObserver(() => {
    if (Math.floor(place.clientWidth) === width) return;
    width = Math.floor(place.clientWidth);
    soon();
  }).observe(place);

  return { draw, soon, focus: id => place.querySelector(`[data-id="${CSS.escape(id)}"], .ev[data-phase="${CSS.escape(id)}"]`)?.focus() };
}
