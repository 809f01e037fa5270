// Beside a standing river: what is ahead, what no source dates, and who tells what, as lists.
import { shown as asText } from './shown-text.js';
import { html } from './dom.js';
import { pointPicture } from './marks.js';
import { letters, pieces } from './mark-words.js';

export function lists(shown, state, model, act) {
  const ahead = state.range == null || state.range[1] >= model.full[1] ? shown.ahead : [];
  return [list('Ahead: said, not done', ahead, state, act), list('No date given, in the order told', shown.undated, state, act), sources(model, act)];
}

const MOST = 12;

// The first of them, and the rest at a press; all at once where the chosen one is among the rest.
function list(title, marks, state, act) {
  if (!marks.length) return null;
  const all = marks.length <= MOST + 3 || marks.findIndex(m => m.id === state.event) >= MOST;
  const ol = html('ol', {}, marks.slice(0, all ? marks.length : MOST).map(mark => item(mark, state, act)));
  const more = all ? null : html('button', { class: 'toggle', type: 'button', onclick: () => { more.remove(); ol.append(...marks.slice(MOST).map(mark => item(mark, state, act))); } }, `Show all ${marks.length}`);
  return html('section', { class: 'up-list' }, html('h2', {}, title), ol, more);
}

function item(mark, state, act) {
  return (
    html('li', { 'aria-current': mark.id === state.event ? 'true' : null }, html('span', { class: 'n' }, mark.number ?? ''), pointPicture(mark),
      html('button', { class: 'plain', type: 'button', 'data-id': mark.id, onclick: () => act.choose(mark.id) },
        pieces(mark, true).map(({ kind, text }) => kind === 'said' || kind === 'quoted' ? html('bdi', { class: kind }, asText(text)) : html('i', {}, text)), ' ', html('span', { class: 'src' }, letters(mark)))));
}

function sources(model, act) {
  return html('section', { class: 'up-list' }, html('h2', {}, 'Who tells it'), html('ul', { class: 'up-sources' }, model.sources.map(source =>
    html('li', { class: act.isOn(source.letter) ? null : 'off' }, html('span', { class: 'letter' + (source.own ? '' : ' copy') }, source.letter), html('bdi', {}, asText(source.name)), html('span', { class: 'fine' }, source.own ? '' : 'a copy, ', `${source.events}`)))));
}
