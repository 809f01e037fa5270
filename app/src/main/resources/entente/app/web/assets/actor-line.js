// What is told of an actor in time: the river without phases, or the same as a table.
import { html, replace } from './dom.js';
import { get, path } from './api.js';
import { onBack } from './address.js';
import { showEvidence } from './evidence.js';
import { closed, model as modelOf, read, shownOf, write } from './actor-line-state.js';
import { table } from './actor-table.js';
import { bounded } from './river-scale.js';
import { river } from './river.js';

const LEAST = .5;
const side = () => document.getElementById('side');
const close = () => { side().hidden = true; side().replaceChildren(); };

let leaveBefore = () => {};

export async function line(place, actor) {
  leaveBefore();
  close();
  const leaving = new AbortController();
  leaveBefore = () => leaving.abort();
  const agents = new URLSearchParams(location.search).get('agents') === 'true';
  const model = modelOf(await get(`actors/${path(actor.id)}/timeline`, { agents: agents || null }));
  if (leaving.signal.aborted) return;
  let state = read(model);
  let shown = shownOf(model, state);
  const back = [];
  const controls = html('div', { class: 'controls', role: 'group', 'aria-label': 'What is shown' });
  const chartPlace = html('div', { class: 'river' });
  const tablePlace = html('div', {});
  const act = {
    state: () => state,
    shown: () => shown,
    draw: () => drawAll(),
    recount() { shown = shownOf(model, state); },
    refresh: () => tools(),
    changed(push) { write(state, model, push); more(); },
    choose, close: unchoose,
    choosePhase() {},
    table() { view('table'); },
    unfold: (from, to) => zoom([from, to]),
    zoomTo() {},
  };
  replace(place, html('h2', { id: 'told-of', class: 'rule' }, 'What is told'), html('p', { class: 'kicker' }, model.summary, '.'));
  if (!model.total) return place.append(html('p', { class: 'fine' }, 'Named, but no statement tells of anything done, or suffered.'));
  place.append(controls, chartPlace, tablePlace);
  const chart = river(chartPlace, model, act);

  function drawAll() {
    shown = shownOf(model, state);
    tools();
    const asTable = state.view === 'table' || !model.full;
    chartPlace.hidden = asTable;
    tablePlace.hidden = !asTable;
    if (asTable) table(tablePlace, model, state, shown, act);
    else chart.draw();
  }

  function change(changes, push = false) {
    Object.assign(state, changes);
    act.changed(push);
    drawAll();
  }

  function zoom(range) {
    const to = bounded(range, model.full);
    if (to[0] <= state.range[0] && to[1] >= state.range[1]) return view('table');
    back.push(state.range);
    change({ range: to }, true);
  }

  // Of a long history the most telling is drawn; of a shorter time there is room for more.
  let had = model.full?.join();
  async function more() {
    if (!model.isPart || !model.full || state.range.join() === had) return;
    const range = state.range;
    had = range.join();
    const answer = await get(`actors/${path(actor.id)}/timeline`, { agents: agents || null, ...closed(range) }).catch(() => null);
    if (!answer || leaving.signal.aborted || state.range !== range) return;
    model.take(answer);
    drawAll();
  }

  const view = name => { change({ view: name }, true); controls.querySelector(`[data-view="${name}"]`)?.focus(); };

  function tools() {
    const held = controls.contains(document.activeElement) ? document.activeElement.dataset.name : null;
    const toggle = (name, words, pressed, onclick, more) => html('button', { class: 'toggle', type: 'button', 'data-name': name, 'aria-pressed': String(pressed), onclick, ...more }, words);
    const whole = !model.full || (state.range[0] === model.full[0] && state.range[1] === model.full[1]);
    replace(controls,
      actor.agents.total > 0 && html('fieldset', {}, html('legend', {}, 'Of'), toggle('itself', 'alone', !agents, () => of(false)), toggle('agents', `with ${actor.agents.total} acting for it`, agents, () => of(true))),
      model.full && html('fieldset', {}, html('legend', {}, 'Time'), toggle('told', 'room as told', state.mode === 'told', () => change({ mode: 'told' })), toggle('even', 'by calendar', state.mode === 'even', () => change({ mode: 'even' }))),
      shown.unsure > 0 && html('span', {}, toggle('unsure', state.least ? `${shown.unsure} unsure hidden` : `${shown.unsure} unsure shown`, !state.least, () => change({ least: state.least ? 0 : LEAST }))),
      !whole && html('span', {}, html('button', { class: 'toggle', type: 'button', 'data-name': 'whole', onclick: () => change({ range: model.full.slice() }) }, 'All of the time')),
      model.full && html('fieldset', { class: 'as' }, html('legend', { class: 'vh' }, 'Show as'), toggle('chart', 'river', state.view !== 'table', () => view('river'), { 'data-view': 'river' }), toggle('table', 'table', state.view === 'table', () => view('table'), { 'data-view': 'table' })));
    if (held) controls.querySelector(`[data-name="${held}"]`)?.focus();
  }

  function of(others) {
    state.agents = others;
    state.event = null;
    state.range = model.full?.slice() ?? null;
    act.changed(true);
    line(place, actor);
  }

  const steps = () => [...shown.told].sort((p, q) => p.t0 - q.t0 || p.t1 - q.t1).concat(shown.ahead, shown.undated);

  function choose(id, focus = true) {
    state.event = id;
    act.changed(false);
    const all = steps();
    const index = all.findIndex(m => m.id === id);
    const to = step => choose(all[(index + step + all.length) % all.length].id);
    showEvidence(side(), id, { nav: index < 0 ? null : { index: index + 1, of: all.length, previous: () => to(-1), next: () => to(1) }, onClose: unchoose, sources: model.sources });
    drawAll();
    if (focus) found(id)?.focus();
  }

  function unchoose() {
    const was = state.event;
    state.event = null;
    act.changed(false);
    close();
    drawAll();
    if (was) found(was)?.focus();
  }

  const found = id => (chartPlace.hidden ? tablePlace : chartPlace).querySelector(`[data-id="${CSS.escape(id)}"]`);

  addEventListener('keydown', event => {
    if (document.querySelector('dialog[open]')) return;
    if (event.key === 'Escape' && state.event) unchoose();
    if (event.key === 'Backspace' && back.length && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
      event.preventDefault();
      change({ range: back.pop() });
    }
  }, { signal: leaving.signal });
  onBack(() => {
    if (leaving.signal.aborted) return;
    if (agents !== (new URLSearchParams(location.search).get('agents') === 'true')) return line(place, actor);
    state = read(model);
    if (state.event) choose(state.event, false);
    else { close(); drawAll(); }
  });
  if (state.event) choose(state.event, false);
  else drawAll();
  more();
}
