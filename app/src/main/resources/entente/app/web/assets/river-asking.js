// Asks the server for a river: all of it where it can be drawn, else, after each zoom and each filter, the part that is shown.
import { get, path } from './api.js';
import { dayOf, lastDayOf } from './days.js';

export function asking(a, b) {
  const address = path('relations', a, b, 'river');
  let running = null;

  return {
    whole: exact => get(address, { exact: exact || null, least: 0 }),

    // The newest question alone is answered: null for those before.
    async part(model, state) {
      running?.abort();
      const mine = running = new AbortController();
      const inAll = state.range[0] === model.full[0] && state.range[1] === model.full[1];
      try {
        const answer = await get(address, {
          exact: state.exact || null, from: inAll ? null : dayOf(state.range[0]), to: inAll ? null : lastDayOf(state.range[1]),
          source: state.sources ? model.sources.filter(s => state.sources.has(s.letter)).map(s => s.name) : null, type: state.types ? [...state.types] : null,
          real: state.real === 'actual' ? 'actual' : null, least: state.least,
        }, { signal: mine.signal });
        return mine === running ? answer : null;
      } catch (fault) {
        if (fault.name === 'AbortError') return null;
        throw fault;
      }
    },
  };
}
