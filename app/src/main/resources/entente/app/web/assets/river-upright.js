// The river standing: narrow windows. Time runs down, conflict left, cooperation right; a block for each phase.
import { shown as asText } from './shown-text.js';
import { html, svg, replace } from './dom.js';
import { isDay, sign, standing } from './marks.js';
import { spoken, turned } from './mark-words.js';
import { against } from './river-against.js';
import { roomFor, spines } from './river-answered.js';
import { draw as drawLabel, label, LINE } from './river-label.js';
import { brush, calendar, evenly } from './river-loom.js';
import { within } from './river-ticks.js';
import { lists } from './river-lists.js';

const WIDEST = 620;
const MOST = 14;
const COLUMNS = 5;
const PX = 13;
const SILENCE = 46;
const MOST_TIES = 4;
const WORDED = 5;

// Gives the scale of the calendar, which the brush needs.
export function draw(place, model, state, shown, most, act) {
  const width = Math.min(most, WIDEST);
  const parts = model.parts.map(part => ({ ...part, t0: Math.max(part.from, state.range[0]), t1: Math.min(part.to, state.range[1]) })).filter(part => part.t1 > part.t0);
  const blocks = parts.map((part, i) => block(part, i === parts.length - 1, model, shown, width, act));
  const even = evenly(model, 6, width - 6);
  const strip = svg('svg', { class: 'chart strip', width, height: 62, role: 'group', 'aria-label': 'All of the time, by the calendar' }, calendar(shown.dated, even, 3), brush(even, state.range, 3, act));
  replace(place, strip, html('div', { class: 'sides' }, html('span', { class: 'conff' }, '◀ Conflict'), html('span', { class: 'coopf' }, 'Cooperation ▶')), blocks.filter(Boolean), ...lists(shown, state, model, act));
  return even;
}

function block(part, isLast, model, shown, width, act) {
  if (part.silent) return silence(part, width);
  const inside = m => m.at >= part.t0 && (m.at < part.t1 || (isLast && m.at <= part.t1)) || (m.at < part.t0 && part.t0 === act.state().range[0] && m.t1 > part.t0);
  const marks = shown.dated.filter(inside);
  const ties = shown.ties.filter(inside);
  if (!part.phase && !marks.length && !ties.length) return null;
  return html('section', { class: 'up-phase ' + (part.phase?.kind ?? 'none') + (part.phase && !part.phase.exact ? ' about' : ''), 'data-phase': part.phase?.index ?? null }, heading(part, act), body(part, marks, ties, model, width, act));
}

function heading({ phase, words, from, t0 }, act) {
  if (!phase) return words ? html('header', {}, html('p', {}, html('b', {}, words))) : null;
  const turn = phase.turn && from === t0 ? phase.turn : null;
  return html('header', {}, html('p', {}, html('b', {}, from < t0 ? phase.when : phase.flag), ' ', turn && (turn.event ? html('button', { class: 'plain', type: 'button', onclick: () => act.choose(turn.event) }, html('bdi', {}, asText(turned(turn)))) : html('bdi', {}, asText(turned(turn))))),
    html('h2', {}, phase.character, ' ', html('small', {}, [phase.kinds, phase.also].filter(Boolean).join(', '))));
}

function silence({ phase, t0, t1 }, width) {
  return svg('svg', { class: 'chart', 'data-from': t0, 'data-to': t1, width, height: SILENCE, role: 'img', 'aria-label': phase.when + ': nothing told' }, svg('rect', { width, height: SILENCE, fill: 'url(#hatch-silent)' }),
    svg('text', { class: 'tick haloed', x: width / 2, y: SILENCE / 2 + 4, 'text-anchor': 'middle', 'font-size': PX }, phase.when + ': nothing told'));
}

function body(part, marks, ties, model, width, act) {
  const folds = model.folds.filter(f => f.t0 != null && f.t0 >= part.t0 && f.t0 < part.t1);
  const cx = Math.round(width / 2);
  const sides = { conf: column(marks.filter(m => m.lane < 0), ties.filter(m => m.lane < 0), cx, -1, act.state().event), coop: column(marks.filter(m => m.lane >= 0), ties.filter(m => m.lane >= 0), cx, 1, act.state().event) };
  for (const [key, lane] of [['conf', -1], ['coop', 1]]) sides[key].folded += folds.filter(f => lane > 0 ? f.lane >= 0 : f.lane < 0).reduce((n, f) => n + f.count, 0);
  const height = Math.max(86, ...Object.values(sides).map(s => s.height + (s.folded ? 34 : 12)));
  const foot = key => height - (sides[key].folded ? 30 : 6);
  const of = time => 10 + (height - 20) * (Math.max(part.t0, Math.min(part.t1, time)) - part.t0) / (part.t1 - part.t0);
  const drawing = svg('svg', { class: 'chart', 'data-from': part.t0, 'data-to': part.t1, width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': part.phase?.words ?? 'Outside of the phases' });
  for (const key of ['conf', 'coop']) bank(drawing, part, key, cx, height);
  drawing.append(svg('line', { class: 'axis', x1: cx, x2: cx, y1: 0, y2: height }));
  for (const [time] of within({ ...part, x0: 10, x1: height - 10 }, 40)) drawing.append(svg('line', { class: 'axis', x1: cx - 3.5, x2: cx + 3.5, y1: of(time), y2: of(time) }));
  const spots = [];
  for (const key of ['conf', 'coop']) {
    near(sides[key], of, foot(key));
    stood(drawing, sides[key], cx, of, act);
    drawing.append(...spines(sides[key], cx, width));
    spots.push(...acts(drawing, sides[key], cx, of, act));
    if (sides[key].folded) drawing.append(more(sides[key], cx, height - 15, part, act));
  }
  drawing.append(...against(model.against, spots));
  return drawing;
}

function bank(into, part, key, cx, height) {
  const strength = part.phase?.[key];
  if (!strength) return;
  const w = strength / 10 * (cx - 6) * (key === 'coop' ? 1 : -1);
  const r = Math.min(14, height / 5);
  into.append(svg('path', { class: 'bank ' + key, d: `M${cx} 0C${cx + w} 0 ${cx + w} ${r} ${cx + w} ${2 * r}V${height - 2 * r}C${cx + w} ${height - r} ${cx + w} ${height} ${cx} ${height}Z`,
    fill: key === 'conf' ? 'url(#hatch-conf)' : 'var(--coop-wash)', stroke: `var(--${key}-2)`, 'stroke-width': 1.1, 'stroke-opacity': .6 }));
}

// Each label as near to its mark as those above and below allow.
function near(side, of, bottom) {
  let y = side.top;
  for (const item of side.items) {
    item.y = Math.max(y, of(item.mark.t0) - 14);
    y = item.y + item.height;
  }
  let below = bottom;
  for (const item of side.items.slice().reverse()) {
    item.y = Math.min(item.y, below - item.height);
    below = item.y;
  }
}

// One side of a block: ties first, then labels below each other; marks of the same time share one.
function column(marks, ties, cx, way, chosen) {
  const ordered = marks.slice().sort((p, q) => p.t0 - q.t0 || p.t1 - q.t1);
  const kept = ordered.length <= MOST ? ordered : mostTold(ordered, chosen);
  const places = new Map();
  const ends = [];
  for (const m of kept) {
    const key = [m.t0, m.t1, m.date.open, m.modality, m.lane > 0, m.date.extent].join();
    if (!places.has(key)) {
      const free = ends.findIndex(end => end < m.t0);
      const c = free >= 0 ? free : Math.min(ends.length, COLUMNS - 1);
      ends[c] = m.t1;
      places.set(key, c);
    }
    m.column = places.get(key);
    m.shares = key;
  }
  const off = Math.max(34, 22 + ends.length * 9);
  const room = cx - off - 6 - roomFor(kept);
  let y = 8;
  const told = ties.slice().sort((p, q) => (q.id === chosen) - (p.id === chosen) || q.origins - p.origins || p.t0 - q.t0);
  const stood = told.slice(0, MOST_TIES).map(tie => {
    const lines = label(tie, room, PX);
    const item = { mark: tie, lines: lines.lines, y, height: lines.lines.length * LINE + 8 };
    y += item.height;
    return item;
  });
  const top = y;
  const items = kept.map(mark => {
    const { lines, width } = label(mark, room, PX, kept.length <= WORDED);
    const item = { mark, lines, width, y, height: lines.length * (LINE + 1.5) + 11 };
    y += item.height;
    return item;
  });
  return { stood, items, off, way, top, height: y, folded: ordered.length - kept.length + ties.length - stood.length };
}

function mostTold(ordered, chosen) {
  const weight = m => (m.id === chosen ? 1e6 : 0) + (m.turns ? 1000 : 0) + m.origins * 50 + Math.abs(m.score ?? 0);
  const kept = new Set(ordered.slice().sort((p, q) => weight(q) - weight(p)).slice(0, MOST));
  return ordered.filter(m => kept.has(m));
}

function stood(into, side, cx, of, act) {
  side.stood.forEach(({ mark, lines, y, height }, i) => {
    const s = sign(mark);
    const group = act.button(mark, spoken(mark));
    const x = cx + side.way * side.off;
    const a = of(mark.t0);
    const fill = s === 'none' ? 'var(--line-strong)' : `var(--${s}-2)`;
    group.append(box('hit', cx, side, y, height), box('glow', cx, side, y, height), box('ring', cx, side, y, height),
      svg('rect', { x: side.way > 0 ? cx + 2 + i * 4 : cx - 5 - i * 4, y: a, width: 3, height: Math.max(6, of(mark.t1) - a), fill }), ...drawLabel(mark, lines, x, y + 11, side.way > 0 ? 'start' : 'end', PX));
    group.classList.add('stands');
    into.append(group);
  });
}

function box(name, cx, side, y, height) {
  return svg('rect', { class: name, x: side.way > 0 ? cx + side.off - 5 : 0, y: y - 3, width: cx - side.off + 5, height: height - 2, rx: 3 });
}

function acts(into, side, cx, of, act) {
  const drawn = new Set();
  const spots = [];
  for (const { mark, lines, y, height } of side.items) {
    const group = act.button(mark, spoken(mark));
    const x = cx + side.way * (16 + mark.column * 9);
    const at = cx + side.way * side.off;
    const a = of(mark.t0);
    const b = isDay(mark) ? a : Math.max(a, of(mark.t1));
    const [y1, y2] = b - a < 12 ? [(a + b) / 2 - 5, (a + b) / 2 + 5] : [a, b];
    const text = y + 10;
    const joint = Math.max(y1 + 5, Math.min(y2 - 5, text - 4));
    group.append(box('hit', cx, side, y, height), box('glow', cx, side, y, height), box('ring', cx, side, y, height), svg('path', { class: 'leader', d: `M${x} ${joint}L${at - side.way * 5} ${text - 4}` }));
    if (!drawn.has(mark.shares)) group.append(standing(mark, x, y1, y2));
    drawn.add(mark.shares);
    spots.push({ mark, x, y: (y1 + y2) / 2 });
    group.append(...drawLabel(mark, lines, at, text, side.way > 0 ? 'start' : 'end', PX));
    into.append(group);
  }
  return spots;
}

function more(side, cx, y, part, act) {
  const x = cx + side.way * side.off;
  return svg('g', { class: 'ev fold', role: 'button', tabindex: -1, 'data-fold': part.t0 + ':' + side.way, 'aria-label': `${side.folded} more. Enter shows them.`, onclick: () => act.unfold(part.t0, part.t1) },
    svg('rect', { class: 'hit', x: side.way > 0 ? cx + 8 : 0, y: y - 16, width: cx - 8, height: 30 }), box('ring', cx, side, y - 12, 26), svg('text', { class: 'more', x, y: y + 4, 'text-anchor': side.way > 0 ? 'start' : 'end' }, `+${side.folded} more`));
}

