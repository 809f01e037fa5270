// Relations one below the other, each a link with its small river; all rivers share one axis of time.
import { html, replace } from './dom.js';
import { path } from './api.js';
import { told } from './shown-text.js';
import { DAY, start, end } from './days.js';
import { prepare } from './marks.js';
import { smallRiver } from './small-river.js';
import { ticks } from './time-ticks.js';

const TICK = 64;
const ROOM = .015;
const SHORTEST = 60 * DAY;

// Of the one whose relations they are, if they are somebody's, the name is not repeated.
export function relationRows(items, of = null) {
  prepare();
  const span = spanOf(items.flatMap(item => item.phases));
  const rows = items.map(item => ({ item, place: html('span', { class: 'rel-river' }) }));
  const axis = html('div', { class: 'rel-ticks' });
  const list = html('div', { class: 'rels' },
    html('ul', { class: 'rel-list' }, rows.map(({ item, place }) => html('li', {}, row(item, place, of)))),
    span && html('div', { class: 'rel-axis', 'aria-hidden': 'true' }, axis));
  if (span) watch(axis, width => draw(rows, axis, span, width));
  return list;
}

// From the first to the last day told of, with some room: what is told of one day is not to look like an age.
function spanOf(phases) {
  if (phases.length === 0) return null;
  const from = Math.min(...phases.map(phase => start(phase.from)));
  const to = Math.max(...phases.map(phase => end(phase.to)));
  const room = Math.max((to - from) * ROOM, (SHORTEST - (to - from)) / 2);
  return { from: from - room, to: to + room };
}

function row(item, river, of) {
  const names = [item.a, item.b].filter(one => one.id !== of);
  return html('a', { class: 'rel', href: '/relation/' + path(item.a.id, item.b.id) },
    html('span', { class: 'rel-who' },
      html('span', { class: 'pair' }, names.map((one, i) => [i > 0 && ' – ', told('bdi', {}, one.name)])),
      html('span', { class: 'now' }, item.now ?? 'nothing of it is dated')),
    river,
    html('span', { class: 'n' }, html('span', {}, counted(item.events, 'event') + (item.all > item.events ? ',' : '')),
      item.all > item.events && html('span', {}, grouped(item.all) + ' with members'),
      html('span', {}, item.origins == null ? counted(item.outlets, 'outlet') : counted(item.origins, 'origin'))));
}

const grouped = number => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
const counted = (number, thing) => grouped(number) + ' ' + thing + (number === 1 ? '' : 's');

function draw(rows, axis, span, width) {
  const scale = time => (time - span.from) / (span.to - span.from) * width;
  for (const { item, place } of rows) replace(place, item.phases.length > 0 && smallRiver(item.phases, scale, width));
  replace(axis, ticks(span.from, span.to, width / TICK).map(tick => {
    const at = scale(tick.at);
    return html('span', { class: at > width - TICK * .7 ? 'tick last' : 'tick', style: { left: at + 'px' } }, tick.words);
  }));
}

// Drawn again only when the width has changed, so that drawing cannot go round in circles.
function watch(element, use) {
  let before = 0;
  new ResizeObserver(() => {
    const width = Math.floor(element.clientWidth);
    if (width > 0 && width !== before) use(before = width);
  }).observe(element);
}
