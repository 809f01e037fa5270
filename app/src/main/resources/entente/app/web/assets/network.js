// The signed network at a date: who stood with whom, and why. Places are the same for all dates.
import { html, replace } from './dom.js';
import { get } from './api.js';
import { onBack } from './address.js';
import { title, view } from './frame.js';
import { told as quoted } from './shown-text.js';
import { monthOf, read, scope, time, write } from './network-state.js';
import { drawing, pairOf, shownTies } from './network-drawing.js';
import { controls } from './network-controls.js';
import { slider } from './network-when.js';
import { legend, overview, table } from './network-lists.js';
import { side } from './network-side.js';
import { keys } from './network-keys.js';

const SOURCES = 40;

view(async (main, ready) => {
  const state = read();
  const [told, changes, sources] = await Promise.all([ask(state), get('network/changes', { ...scope(state), least: time(state).least }), get('sources', { kind: 'outlet', limit: SOURCES })]);
  ready();
  network(main, state, told, changes, sources);
});

function ask(state, options) { return get('network/drawing', { ...scope(state), ...time(state) }, options); }

function network(main, first, toldFirst, changes, sources) {
  let state = first;
  let told = toldFirst;
  let list = [];
  let request = null;
  let when = null;
  const open = new Set();
  const head = html('div', { class: 'head' });
  const filters = html('div', { class: 'controls', role: 'group', 'aria-label': 'Filters' });
  const net = html('div', { class: 'net', id: 'net' });
  const date = html('section', { class: 'dates', 'aria-label': 'Date' });
  const below = html('div', { class: 'below' });
  const aside = document.getElementById('side');
  const act = {
    tieWords: t => `${name(t.a)} and ${name(t.b)}, ${t.signWords}: ${t.words}`,
    choose(ids, more = false) {
      const chosen = more && ids.length === 1 ? state.chosen.includes(ids[0]) ? state.chosen.filter(id => id !== ids[0]) : [...state.chosen, ids[0]].slice(-3) : ids;
      state = { ...state, chosen, event: null };
      list = [];
      changed(true);
      show(true);
    },
    close() {
      const back = state.chosen;
      state = { ...state, chosen: [], event: null };
      changed(true);
      show(false);
      (net.querySelector(`[data-pair="${CSS.escape(pairOf(...back))}"]`) ?? net.querySelector(`[data-id="${CSS.escape(back[0] ?? '')}"]`))?.focus({ preventScroll: true });
    },
    event(id) { if (id === undefined) return; state = { ...state, event: id }; changed(true); show(true); },
    events: () => list,
    listed(ids) { list = ids; },
    time(at) { if (at !== state.at) { state = { ...state, at, since: state.since && monthOf(state.since) < monthOf(at) ? state.since : null }; changed(false); reload(); } },
    change(changes, fetch = true) { state = { ...state, ...changes }; changed(true); if (fetch) reload(true); else show(false); },
    layer(key) { const layers = new Set(state.layers); if (!layers.delete(key)) layers.add(key); state = { ...state, layers }; changed(false); show(false); },
    source(id) {
      const all = sources.items.map(s => s.id);
      const next = new Set(state.sources.length ? state.sources : all);
      if (!next.delete(id)) next.add(id);
      act.change({ sources: next.size === 0 || next.size === all.length ? [] : [...next] });
    },
    around(name) { if (name !== (told.around?.name ?? null)) act.change({ around: name, chosen: [], event: null }); },
    compare() { state = { ...state, since: told.at.from.slice(0, 7) }; when?.stop(); changed(true); pin(); },
    isOpen: key => open.has(key),
    open(key, is) { if (is) open.add(key); else open.delete(key); },
    told: () => told,
    state: () => state,
  };
  const chart = drawing(net, act);
  const name = id => told.actors.find(a => a.id === id)?.name ?? id;
  const changed = push => write(state, push);

  async function reload(all = false) {
    request?.abort();
    const mine = request = new AbortController();
    try {
      if (all) changes = await get('network/changes', { ...scope(state), least: time(state).least }, { signal: mine.signal });
      told = await ask(state, { signal: mine.signal });
      if (all) startSlider();
      show(state.chosen.length > 0);
    } catch (fault) {
      if (fault.name !== 'AbortError') replace(head, html('h1', {}, fault.title ?? 'Failed'), html('p', { class: 'deck', role: 'alert' }, fault.message));
    }
  }

  function heading() {
    title(told.title);
    const deck = told.nothing ? told.nothing : told.deck.map(p => p.tone === 'none' ? p.text : html('a', { class: 'is-' + p.tone, href: '#', onclick: event => { event.preventDefault(); act.choose([p.a, p.b]); } }, quoted('span', {}, p.text)));
    replace(head, html('h1', {}, told.title + (told.around ? ', around ' : ''), told.around && quoted('span', {}, told.around.name)), html('p', { class: 'deck' }, deck), told.left.words && html('p', { class: 'fine' }, told.left.words));
  }

  function show(explain, resized = false) {
    const held = holder();
    heading();
    controls(filters, told, state, sources, act);
    net.hidden = told.actors.length === 0;
    chart.draw(told, state);
    when?.show(told, state);
    const roomy = matchMedia('(min-width: 700px)').matches;
    const chosen = state.chosen.length > 0 || state.event;
    if (resized && roomy === act.roomy) { /* the side stays as it is */ } else if (chosen && explain) side(aside, told, state, act);
    else if (!chosen && roomy) { aside.hidden = false; replace(aside, html('div', { class: 'side-in why', tabindex: 0 }, overview(told, state, act))); }
    else if (!chosen) { aside.hidden = true; aside.replaceChildren(); }
    act.roomy = roomy;
    replace(below, roomy ? null : html('div', { class: 'why' }, overview(told, state, act)), legend(), table(told, state, act, roomy));
    held?.();
  }

  // Gives the focus back to what had it before drawing anew.
  function holder() {
    const at = document.activeElement;
    const mark = at?.dataset?.id ? `[data-id="${CSS.escape(at.dataset.id)}"]` : at?.dataset?.pair ? `[data-pair="${CSS.escape(at.dataset.pair)}"]` : null;
    return mark && net.contains(at) ? () => net.querySelector(mark)?.focus({ preventScroll: true }) : null;
  }

  // The date that is compared with stays; the slider goes on from there.
  function pin() {
    const next = changes.changes.find(c => monthOf(c.at) > monthOf(state.since));
    if (next) act.time(next.at);
    else { state = { ...state, since: null }; changed(false); show(false); }
  }

  function startSlider() {
    when?.stop();
    when = changes.span ? slider(date, changes, act) : null;
    if (!when) replace(date, html('p', { class: 'fine' }, changes.words));
  }

  keys(net, act);
  addEventListener('keydown', key => { if (key.key === 'Escape' && (state.chosen.length || state.event) && !aside.contains(key.target)) state.event ? act.event(null) : act.close(); });
  let wide = 0;
  new ResizeObserver(() => {
    if (Math.abs(net.clientWidth - wide) < 1) return;
    wide = net.clientWidth;
    show(false, true);
  }).observe(net);
  onBack(() => { state = read(); reload(true); });
  replace(main, head, filters, net, date, below);
  startSlider();
  show(true);
}
