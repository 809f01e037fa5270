// The table of an actor's time: the same as the chart, in words.
import { html, replace } from './dom.js';
import { path } from './api.js';
import { pointPicture, prepare } from './marks.js';
import { LANES, letters, quoted, REALITY } from './mark-words.js';
import { told } from './shown-text.js';

export function table(place, model, state, shown, act) {
  prepare();
  const dated = [...shown.told].sort((p, q) => p.t0 - q.t0 || p.t1 - q.t1).filter(m => m.t1 > state.range[0] && m.t0 < state.range[1]);
  const folded = model.folds.reduce((n, f) => n + f.count, 0);
  replace(place, html('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Table of the events' }, html('table', { class: 'data events' },
    html('caption', { class: 'vh' }, `What is told of ${model.actor.name}, in order of time; what has no date comes last.`),
    html('thead', {}, html('tr', {}, ['When', 'What', 'With or against', 'Kind', 'How real', 'Told by'].map(words => html('th', { scope: 'col' }, words)))),
    body('', dated), body('Ahead: said, not done', shown.ahead), body('No date given, in the order told', shown.undated, m => `no date (${m.number})`))),
  folded > 0 && html('p', { class: 'kicker' }, `${folded} more are told; a shorter time shows them.`));

  function body(heading, marks, when) {
    return marks.length > 0 && html('tbody', {}, heading && html('tr', {}, html('th', { colspan: 6, scope: 'rowgroup' }, heading)), marks.map(mark => row(mark, when?.(mark) ?? mark.date.words)));
  }

  function row(mark, when) {
    return html('tr', { 'aria-current': mark.id === state.event ? 'true' : null },
      html('td', { class: 'day' }, when),
      html('td', {}, html('button', { class: 'plain', type: 'button', 'data-id': mark.id, onclick: () => act.choose(mark.id) }, told('bdi', {}, mark.title)), mark.words && [' ', told('bdi', { class: 'quoted' }, quoted(mark.words))]),
      html('td', {}, mark.others.map((other, i) => [i > 0 && ', ', html('a', { href: '/relation/' + path(model.actor.id, other.id) }, told('bdi', {}, other.name))])),
      html('td', {}, pointPicture(mark), ' ', mark.tie ? 'what stood' : LANES[mark.lane], ' · ', mark.typeWords),
      html('td', {}, REALITY[mark.modality] ?? mark.modality),
      html('td', {}, letters(mark)));
  }
}
