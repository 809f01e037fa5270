// What the server tells of an actor made ready for the river, and the state of the view as its address has it.
import { parameters, set } from './address.js';
import { DAY, dayOf, end, lastDayOf, start } from './days.js';
import { bounded } from './river-scale.js';

const LEAST = .5;
const SHORT = 60 * DAY;
const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;

export function model(answer) {
  const parts = answer.parts.map(part => ({
    words: part.words, from: start(part.from), to: end(part.to), silent: part.silent, weight: part.silent ? .35 : .3 + .55 * Math.sqrt(part.events),
    phase: part.silent ? { when: part.words, words: 'Nothing is told of ' + part.words, kind: 'none' } : null,
  }));
  const isShort = widen(parts);
  const full = parts.length ? [parts[0].from, parts[parts.length - 1].to] : null;
  const model = { ...answer, parts, full, isShort, phases: [], apart: new Map(), against: [], isPart: answer.folds.length > 0 };
  model.take = told => take(model, told);
  take(model, answer);
  return model;
}

// A story of few days stands within two months, so that a day looks like a day.
function widen(parts) {
  if (!parts.length) return false;
  const last = parts[parts.length - 1];
  const around = Math.floor((SHORT - (last.to - parts[0].from)) / 2 / DAY) * DAY;
  if (around < 0) return false;
  parts[0].from -= around;
  last.to += around;
  for (const part of parts) part.weight = (part.to - part.from) / DAY;
  return true;
}

function take(model, answer) {
  const timed = mark => {
    const { from, to } = mark.date;
    const t0 = from == null ? to == null ? null : start(to) : start(from);
    const t1 = to == null ? from == null ? null : start(from) + DAY : end(to);
    return { ...mark, t0, t1, at: t0, number: mark.n ?? null };
  };
  const marks = answer.events.map(timed);
  for (const mark of marks) openEnd(model.full, mark);
  Object.assign(model, {
    marks, undated: answer.undated.map(timed), ahead: answer.ahead.map(mark => ({ ...timed(mark), number: null })),
    outside: answer.outside,
    folds: answer.folds.map(f => ({ ...f, t0: f.from == null ? null : start(f.from), t1: f.to == null ? null : end(f.to) })),
  });
  model.byId = new Map([...marks, ...model.undated, ...model.ahead].map(m => [m.id, m]));
}

// What lasts without an end lasts to the end of the chart; of what only came after a day no more is known.
function openEnd(full, mark) {
  const { from, to, extent } = mark.date;
  if (extent !== 'throughout') return;
  if (from != null && to == null) mark.t1 = full[1];
  if (from == null && to != null) mark.t0 = full[0];
}

export function read(model) {
  const asked = parameters();
  return {
    range: rangeOf(asked, model), mode: asked.get('time') === 'calendar' ? 'even' : 'told', view: asked.get('view') === 'table' ? 'table' : 'river',
    event: asked.get('event'), sources: null, types: null, real: 'all', least: asked.get('least') === '0' ? 0 : LEAST, agents: asked.get('agents') === 'true',
  };
}

function rangeOf(asked, { full }) {
  if (!full) return null;
  const day = name => DAY_FORM.test(asked.get(name) ?? '') && !Number.isNaN(start(asked.get(name))) ? asked.get(name) : null;
  const range = [day('from') ? start(day('from')) : full[0], day('to') ? end(day('to')) : full[1]];
  return range[1] > range[0] && range[0] < full[1] && range[1] > full[0] ? bounded(range, full) : full.slice();
}

export const closed = range => ({ from: dayOf(range[0]), to: lastDayOf(range[1]) });

export function write(state, { full }, push = false) {
  const whole = !full || (state.range[0] === full[0] && state.range[1] === full[1]);
  set({
    ...(whole ? { from: null, to: null } : closed(state.range)), time: state.mode === 'even' ? 'calendar' : null, view: state.view === 'table' ? 'table' : null,
    event: state.event, least: state.least === LEAST ? null : state.least, agents: state.agents ? 'true' : null,
  }, push);
}

export function shownOf(model, state) {
  const passes = m => m.confidence >= state.least;
  const marks = model.marks.filter(passes);
  const all = [...model.marks, ...model.undated, ...model.ahead];
  return {
    dated: marks.filter(m => !m.tie), ties: marks.filter(m => m.tie), told: marks, undated: model.undated.filter(passes), ahead: model.ahead.filter(passes),
    unsure: all.filter(m => m.confidence < LEAST).length,
    outside: !model.full ? 0 : model.isPart ? model.outside : marks.filter(m => m.t1 <= state.range[0] || m.t0 >= state.range[1]).length,
  };
}
