// What of a network is shown: all of it is in the address.
import { parameter, parameters, set } from './address.js';

export const LEAST = 0.1;
// Shown unless taken away; those no longer told of only when asked for.
const LAYERS = ['camps', 'sponsors', 'later'];
const EXTRA = ['gone'];

export function read() {
  const all = parameters();
  return {
    at: parameter('at'),
    around: parameter('around'),
    since: parameter('since'),
    exact: parameter('exact') === 'true',
    least: all.has('least') ? Number(parameter('least')) : LEAST,
    sources: all.getAll('source'),
    origins: Number(parameter('origins', '1')) || 1,
    layers: new Set([...LAYERS.filter(l => !all.getAll('without').includes(l)), ...EXTRA.filter(l => all.getAll('with').includes(l))]),
    chosen: all.getAll('chosen').slice(0, 3),
    event: parameter('event'),
  };
}

export function write(state, push) {
  set({
    at: state.at,
    around: state.around,
    since: state.since,
    exact: state.exact ? 'true' : null,
    least: state.least === LEAST ? null : state.least,
    source: state.sources,
    origins: state.origins > 1 ? state.origins : null,
    without: LAYERS.filter(l => !state.layers.has(l)),
    with: EXTRA.filter(l => state.layers.has(l)),
    chosen: state.chosen,
    event: state.event,
  }, push);
}

// What the server needs to know: of whom, then of when.
export const scope = state => ({ around: state.around, exact: state.exact || null, source: state.sources });
export const time = state => ({ at: state.at, since: state.since, least: state.least === LEAST ? null : state.least });

// Months as numbers, to step and to scale.
export const monthOf = text => Number(text.slice(0, 4)) * 12 + (text.length > 4 ? Number(text.slice(5, 7)) - 1 : 0);
export const monthText = number => String(Math.floor(number / 12)).padStart(4, '0') + '-' + String(number % 12 + 1).padStart(2, '0');

// Control characters of texts would turn a drawing around: there a box stands for them.
export const plain = text => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g, '\u25af');
