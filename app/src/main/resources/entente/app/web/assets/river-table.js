// The table: the same as the chart, in words, with the same filters.
import { shown as asText } from './shown-text.js';
import { html, replace } from './dom.js';
import { pointPicture } from './marks.js';
import { LANES, letters, quoted, REALITY, turned } from './mark-words.js';

export function table(place, model, state, shown, act) {
  const dated = [...shown.dated, ...shown.ties].sort((p, q) => p.t0 - q.t0 || p.t1 - q.t1).filter(m => m.t1 > state.range[0] && m.t0 < state.range[1]);
  const row = (mark, when) => html('tr', { 'aria-current': mark.id === state.event ? 'true' : null },
    html('td', { class: 'when' }, when ?? mark.date.words),
    html('td', {}, html('button', { class: 'plain', type: 'button', 'data-id': mark.id, dir: 'auto', onclick: () => act.choose(mark.id) }, asText(mark.title)), mark.words && [' ', html('bdi', { class: 'quoted' }, asText(quoted(mark.words)))]),
    html('td', {}, html('span', { class: 'kind' }, pointPicture(mark), ' ', mark.tie ? 'what stood' : LANES[mark.lane], ' · ', mark.typeWords)),
    html('td', {}, REALITY[mark.modality] ?? mark.modality),
    html('td', { class: 'who' }, letters(mark)));
  replace(place, !model.full && html('p', { class: 'deck' }, 'No source gives a date for any of it, so there is no river to draw.'), html('div', { class: 'table', tabindex: 0, role: 'region', 'aria-label': 'Table of the events' }, html('table', {},
    html('caption', {}, `What is told of ${model.a.name} and ${model.b.name}, in order of time; what has no date comes last.`),
    html('thead', {}, html('tr', {}, ['When', 'What', 'Kind', 'How real', 'Told by'].map(words => html('th', { scope: 'col' }, words)))),
    html('tbody', {}, grouped(model, dated, row)),
    shown.ahead.length > 0 && html('tbody', {}, heading('Ahead: said, not done'), shown.ahead.map(m => row(m))),
    shown.undated.length > 0 && html('tbody', { id: 'undated' }, heading('No date given, in the order told'), shown.undated.map(m => row(m, `no date (${m.number})`))))));
}

const heading = words => html('tr', {}, html('th', { colspan: 5, scope: 'rowgroup', class: 'section' }, words));

// Under each phase what begins in it.
function grouped(model, dated, row) {
  const rows = [];
  let part = null;
  for (const mark of dated) {
    const its = model.parts.find(p => mark.t0 >= p.from && mark.t0 < p.to);
    for (const passed of model.parts) if (passed.phase && passed.from <= mark.t0 && (!part || passed.from > part.from) && (passed === its || passed.silent)) rows.push(section(passed));
    if (its && (!part || its.from > part.from)) part = its;
    rows.push(row(mark));
  }
  return rows;
}

const section = ({ phase }) => html('tr', {}, html('th', { colspan: 5, scope: 'rowgroup', class: 'section ' + phase.kind }, html('b', {}, phase.when), ' ', html('i', {}, phase.name), phase.turn ? [' ', html('bdi', {}, asText(turned(phase.turn)))] : null));
