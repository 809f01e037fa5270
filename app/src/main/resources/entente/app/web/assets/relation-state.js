// The state of the view, as its address has it: everything that is chosen can be shared.
import { parameters, set } from './address.js';
import { dayOf, end, lastDayOf, start } from './days.js';
import { bounded } from './river-scale.js';

const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;
export const USUAL_LEAST = .5;

// Sources stand in the address by name: letters are given by number of events and may change with the library.
export function read(model) {
  const asked = parameters();
  const names = asked.getAll('source');
  const letters = model.sources.filter(s => names.includes(s.name)).map(s => s.letter);
  const least = parseFloat(asked.get('least'));
  return {
    range: rangeOf(asked, model),
    mode: asked.get('time') === 'calendar' ? 'even' : 'told',
    view: asked.get('view') === 'table' ? 'table' : 'river',
    event: asked.get('event'),
    phase: asked.get('event') ? null : asked.get('phase'),
    sources: letters.length ? new Set(letters) : null,
    types: asked.has('type') ? new Set(asked.getAll('type')) : null,
    real: asked.get('real') === 'actual' ? 'actual' : 'all',
    least: least >= 0 && least <= 1 ? least : USUAL_LEAST,
    exact: asked.get('exact') === 'true',
  };
}

function rangeOf(asked, model) {
  if (!model.full) return null;
  const from = day(asked.get('from'));
  const to = day(asked.get('to'));
  const range = [from ? start(from) : model.full[0], to ? end(to) : model.full[1]];
  return range[1] > range[0] && range[0] < model.full[1] && range[1] > model.full[0] ? bounded(range, model.full) : model.full.slice();
}

const day = text => text && DAY_FORM.test(text) && !Number.isNaN(start(text)) ? text : null;

export function write(state, model, push = false) {
  const whole = !model.full || (state.range[0] === model.full[0] && state.range[1] === model.full[1]);
  set({
    from: whole ? null : dayOf(state.range[0]),
    to: whole ? null : lastDayOf(state.range[1]),
    time: state.mode === 'even' ? 'calendar' : null,
    view: state.view === 'table' ? 'table' : null,
    event: state.event,
    phase: state.phase,
    source: state.sources ? model.sources.filter(s => state.sources.has(s.letter)).map(s => s.name) : null,
    type: state.types ? [...state.types] : null,
    real: state.real === 'actual' ? 'actual' : null,
    least: state.least === USUAL_LEAST ? null : state.least,
    exact: state.exact ? 'true' : null,
  }, push);
}

// What the filters leave, and how many each of them hides.
export function filtered(model, state) {
  const told = m => !state.sources || [...m.sources, ...m.copies].some(l => state.sources.has(l));
  const kind = m => !state.types || state.types.has(m.type);
  const real = m => state.real === 'all' || m.modality === 'actual';
  const sure = m => m.confidence == null || m.confidence >= state.least;
  const passes = m => told(m) && kind(m) && real(m) && sure(m);
  const all = [...model.marks, ...model.undated, ...model.ahead];
  const marks = model.marks.filter(passes);
  return {
    dated: marks.filter(m => !m.tie), ties: marks.filter(m => m.tie), told: marks,
    outside: !model.full ? 0 : model.isPart ? model.outside : marks.filter(m => m.t1 <= state.range[0] || m.t0 >= state.range[1]).length,
    undated: model.undated.filter(passes), ahead: model.ahead.filter(passes),
    hidden: model.isPart ? ofServer(model.serverHidden) : { sources: all.filter(m => !told(m)).length, types: all.filter(m => !kind(m)).length, real: all.filter(m => !real(m)).length, least: all.filter(m => !sure(m)).length, any: all.length - all.filter(passes).length },
    total: model.total,
  };
}

// Where the server filters, it also counts.
const ofServer = ({ confidence, source, type, modality }) => ({ least: confidence, sources: source, types: type, real: modality, any: confidence + source + type + modality });
