// A relation: the heading, the filters, the river or its table, the evidence of what is chosen.
import { html, replace } from './dom.js';
import { onBack, parts } from './address.js';
import { dayOf, lastDayOf } from './days.js';
import { title, view } from './frame.js';
import { elsewhere, head } from './relation-head.js';
import * as side from './relation-side.js';
import { filtered, read, write } from './relation-state.js';
import { empty, nothingLeft } from './relation-empty.js';
import { river } from './river.js';
import { model as modelOf, take } from './river-answer.js';
import { asking } from './river-asking.js';
import { filters } from './river-filters.js';
import { closeOutside } from './river-kinds.js';
import { howTo } from './river-keys.js';
import { bounded } from './river-scale.js';
import { table } from './river-table.js';

const NEAR = 6;

view(async (main, ready) => {
  const [a, b] = parts();
  const exact = new URLSearchParams(location.search).get('exact') === 'true';
  const ask = asking(a, b);
  const model = modelOf(await ask.whole(exact));
  ready();
  title(`${model.a.name} – ${model.b.name}`);
  if (!model.marks.length && !model.undated.length && !model.ahead.length) return empty(main, model, exact);
  relation(main, model, ask);
});

function relation(main, model, ask) {
  let state = read(model);
  let shown = filtered(model, state);
  let open = false;
  const controls = html('div', { class: 'controls', role: 'group', 'aria-label': 'Filters' });
  const place = html('div', { class: 'river', id: 'river' });
  const act = {
    state: () => state,
    shown: () => shown,
    isOpen: () => open,
    draw: () => drawAll(),
    recount() { shown = { ...shown, outside: filtered(model, state).outside }; },
    wholeTime() { back.push(state.range); glide(() => change({ range: model.full.slice() })); act.refresh(); },
    open() { open = !open; controls.classList.toggle('open', open); act.refresh('.filters-open'); },
    changed(push) { write(state, model, push); askMore(); },
    filter(changes, focus) { change(changes); act.refresh(focus); },
    least(least) { change({ least }); act.refresh('input[type=range]'); },
    source(letter) {
      const next = new Set(state.sources ?? model.sources.map(s => s.letter));
      if (!next.delete(letter)) next.add(letter);
      act.filter({ sources: next.size && next.size < model.sources.length ? next : null });
    },
    mode(mode) { glide(() => change({ mode })); act.refresh(); },
    view(name) { state.view = name; act.changed(true); act.refresh(); drawAll(); },
    table() { act.view('table'); document.getElementById('undated')?.scrollIntoView(); },
    exact(exact) { state.exact = exact; act.changed(true); location.reload(); },
    refresh(focus) { const held = focus ?? holder(controls); filters(controls, model, act); if (held) controls.querySelector(held)?.focus({ preventScroll: true }); },
    choose(id, focus = true) { choose(id, focus); },
    choosePhase,
    close,
    address: phase => '?' + new URLSearchParams({ from: dayOf(phase.from), to: lastDayOf(phase.to) }),
    zoomTo(phase) {
      const part = model.parts.find(p => p.phase === phase);
      const room = Math.max((part.to - part.from) / NEAR / 4, 0);
      back.push(state.range);
      glide(() => change({ range: bounded([part.from - room, part.to + room], model.full) }, true));
      act.refresh();
    },
    unfold(from, to) {
      const range = bounded([from, to], model.full);
      if (range[0] <= state.range[0] && range[1] >= state.range[1]) return act.view('table');
      back.push(state.range);
      glide(() => change({ range }, true));
      act.refresh();
    },
  };
  const back = [];
  const chart = river(place, model, act);

  function change(changes, push = false) {
    Object.assign(state, changes);
    shown = filtered(model, state);
    act.changed(push);
    drawAll();
  }

  // Of more than can be drawn at once the server gives what the time and the filters leave.
  let had = '';
  async function askMore() {
    if (!model.isPart) return;
    const wanted = [state.range, [...state.sources ?? []], [...state.types ?? []], state.real, state.least].join('/');
    if (wanted === had) return;
    had = wanted;
    const answer = await ask.part(model, state);
    if (!answer) return;
    take(model, answer);
    shown = filtered(model, state);
    act.refresh();
    drawAll();
  }

  function drawAll() {
    if (nothingLeft(place, model, state, shown, act)) return;
    if (state.view === 'table' || !model.full) table(place, model, state, shown, act);
    else chart.draw();
  }

  // Marks glide to where they are now; without motion if the system says so.
  function glide(change) {
    const before = new Map([...place.querySelectorAll('.ev[data-id]')].map(e => [e.dataset.id, e.getBoundingClientRect()]));
    change();
    const calm = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--calm')) || 0;
    if (!calm) return;
    for (const e of place.querySelectorAll('.ev[data-id]')) {
      const was = before.get(e.dataset.id);
      const is = e.getBoundingClientRect();
      if (was && (was.x !== is.x || was.y !== is.y)) e.animate([{ transform: `translate(${was.x - is.x}px, ${was.y - is.y}px)` }, { transform: 'none' }], { duration: calm, easing: 'cubic-bezier(.2, .7, .2, 1)' });
    }
  }

  const steps = () => shown.told.slice().sort((p, q) => p.t0 - q.t0 || p.t1 - q.t1).concat(shown.ahead, shown.undated);

  function choose(id, focus) {
    state.event = id;
    state.phase = null;
    act.changed(false);
    const all = steps();
    const index = all.findIndex(m => m.id === id);
    const nav = index < 0 ? null : { index: index + 1, of: all.length, previous: () => step(all[index - 1], 'Previous'), next: () => step(all[index + 1], 'Next') };
    const told = side.show(id, model, nav, close);
    drawAll();
    if (focus) chart.focus(id);
    return told;
  }

  // On from the panel, whose button keeps the focus.
  async function step(to, way) {
    if (!to) return;
    await choose(to.id);
    const button = document.querySelector(`#side [aria-label="${way} event"]`);
    (button?.disabled ? document.querySelector('#side .side-in') : button)?.focus();
  }

  function choosePhase(id, focus = true) {
    const phase = model.phases.find(p => p.id === id);
    if (!phase) return;
    state.phase = id;
    state.event = null;
    act.changed(false);
    side.showPhase(phase, model, shown, act, close);
    drawAll();
    if (focus) chart.focus(id);
  }

  function close() {
    const was = state.event ?? state.phase;
    state.event = null;
    state.phase = null;
    act.changed(false);
    side.hide();
    drawAll();
    if (was) chart.focus(was);
  }

  function showChosen() {
    if (state.event) return choose(state.event, false);
    if (state.phase && model.phases.some(p => p.id === state.phase)) return choosePhase(state.phase, false);
    side.hide();
    drawAll();
  }

  addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.defaultPrevented && (state.event || state.phase)) close();
    if (event.key === 'Backspace' && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && model.full) {
      event.preventDefault();
      glide(() => change({ range: back.pop() ?? model.full.slice() }));
      act.refresh();
    }
  });
  onBack(() => {
    state = read(model);
    shown = filtered(model, state);
    act.refresh();
    showChosen();
  });
  closeOutside(act);
  act.refresh();
  replace(main, head(model, act), elsewhere(model), controls, place, howTo());
  showChosen();
  askMore();
}

// Which control has the focus, to give it back after drawing them anew.
function holder(controls) {
  const at = document.activeElement;
  if (!at || !controls.contains(at)) return null;
  const all = [...controls.querySelectorAll('button, input')];
  const index = all.indexOf(at);
  queueMicrotask(() => [...controls.querySelectorAll('button, input')][index]?.focus({ preventScroll: true }));
  return null;
}
