// Beside a standing river: what is ahead, what no source dates, and who tells what, as lists.
import { html } from './dom.js';
import { pointPicture } from './marks.js';
import { letters, MODALITIES } from './mark-words.js';

export function lists(shown, state, model, act) {
  const ahead = state.range == null || state.range[1] >= model.full[1] ? shown.ahead : [];
  return [list('Ahead: said, not done', ahead, state, act), list('No date given, in the order told', shown.undated, state, act), sources(model, act)];
}

export function list(title, marks, state, act) {
  if (!marks.length) return null;
  return html('section', { class: 'up-list' }, html('h2', {}, title), html('ol', {}, marks.map(mark =>
    html('li', { 'aria-current': mark.id === state.event ? 'true' : null }, html('span', { class: 'n' }, mark.number ?? ''), pointPicture(mark),
      html('button', { class: 'plain', type: 'button', 'data-id': mark.id, onclick: () => act.choose(mark.id) },
        MODALITIES[mark.modality] ? html('i', {}, MODALITIES[mark.modality] + ': ') : null, html('bdi', {}, mark.label), ' ', html('span', { class: 'src' }, letters(mark)))))));
}

function sources(model, act) {
  return html('section', { class: 'up-list' }, html('h2', {}, 'Who tells it'), html('ul', { class: 'up-sources' }, model.sources.map(source =>
    html('li', { class: act.isOn(source.letter) ? null : 'off' }, html('span', { class: 'letter' + (source.own ? '' : ' copy') }, source.letter), html('bdi', {}, source.name), html('span', { class: 'fine' }, source.own ? '' : 'a copy, ', `${source.events}`)))));
}
