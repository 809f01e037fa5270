// The marks of a lying river with their labels, the folds, and the lines between marks: answers and contradictions.
import { svg } from './dom.js';
import { lying, sign } from './marks.js';
import { spoken } from './mark-words.js';
import { draw as drawLabel, LINE } from './river-label.js';

// p: a placed mark with its y, the middle of the mark.
export function event(p, button, clip) {
  const { mark, a, b, y, point } = p;
  const group = button(mark, spoken(mark));
  const more = (p.lines.length - 1) * LINE;
  const top = point ? y - 10 - more / 2 : y - 20 - more;
  const box = { x: p.l - 1, y: top, width: p.r - p.l - 3, height: point ? 20 + more : 28 + more };
  group.append(svg('rect', { class: 'hit', ...box }), svg('rect', { class: 'glow', ...box, rx: 2 }),
    svg('rect', { class: 'ring', x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2, rx: 3 }));
  const cut = [p.cutLeft ? 14 : 0, p.cutRight ? 14 : 0];
  group.append(svg('g', { 'clip-path': cut[0] + cut[1] ? clip : null }, lying(mark, a - cut[0], b + cut[1], y)),
    ...drawLabel(mark, p.lines, p.x, point ? y + 4 - more / 2 : y - 8 - more, p.anchor));
  return group;
}

// Several that found no row of their own: their number, as a mark of its side.
export function fold(f, y, lane, onOpen) {
  const s = lane > 0 ? 'coop' : lane < 0 ? 'conf' : 'none';
  const words = '+' + f.count;
  const half = 8 + words.length * 3.4;
  const shape = s === 'conf' ? `M${f.x - half} ${y}l5-9h${2 * half - 10}l5 9l-5 9h-${2 * half - 10}z` : null;
  const look = { fill: 'var(--paper)', stroke: s === 'none' ? 'var(--ink-2)' : `var(--${s})`, 'stroke-width': 1.4 };
  return svg('g', { class: 'ev fold', role: 'button', tabindex: -1, 'aria-label': `${f.count} more events here. Enter shows them.`, 'data-fold': f.key, onclick: onOpen },
    svg('rect', { class: 'ring', x: f.x - half - 3, y: y - 12, width: 2 * half + 6, height: 24, rx: 4 }),
    shape ? svg('path', { d: shape, ...look }) : svg('rect', { x: f.x - half, y: y - 9, width: 2 * half, height: 18, rx: s === 'coop' ? 9 : 0, ...look }),
    svg('text', { class: 'count', x: f.x, y: y + 4, 'text-anchor': 'middle' }, words));
}

// Answers: a spine beside the labels with arrows, never across one. Where there is no free column, none is drawn:
// the panel of the event tells the answers in any case.
export function answers(placed) {
  return chainsOf(placed).map(links => spine(links, placed)).filter(Boolean);
}

// Placed marks of one side, each of which answers one before it; the first of each chain comes first.
export function chainsOf(placed) {
  const by = new Map(placed.map(p => [p.mark.id, p]));
  const chains = new Map();
  for (const p of placed) {
    const first = root(p, by);
    if (first === p) continue;
    const side = sign(first.mark) === sign(p.mark) ? first : null;
    if (!side) continue;
    if (!chains.has(first)) chains.set(first, [first]);
    chains.get(first).push(p);
  }
  return [...chains.values()];
}

function root(p, by) {
  const seen = new Set();
  let at = p;
  while (!seen.has(at)) {
    seen.add(at);
    const before = at.mark.answers.map(id => by.get(id)).find(q => q && sign(q.mark) === sign(p.mark) && !seen.has(q));
    if (!before) return at;
    at = before;
  }
  return at;
}

function spine(links, placed) {
  const height = p => p.point ? p.y : p.y - 12 - (p.lines.length - 1) * LINE;
  const ys = links.map(height);
  const top = Math.min(...ys);
  const bottom = Math.max(...ys);
  const left = p => Math.min(p.textLeft, p.a);
  const x = Math.min(...links.map(left)) - 15;
  const crossed = placed.some(p => p.y > top - 12 && p.y < bottom + 14 && p.l < x + 2 && p.r > x - 2)
    || links.some((p, i) => placed.some(q => q !== p && Math.abs(height(q) - ys[i]) < 12 && q.r > x && q.l < left(p) - 6));
  if (x < 130 || crossed) return null;
  const outwards = ys[ys.length - 1] >= ys[0] ? 1 : -1;
  const group = svg('g', { class: 'answers' }, svg('path', { d: `M${left(links[0]) - 5} ${ys[0]}H${x + 4}Q${x} ${ys[0]} ${x} ${ys[0] + 4 * outwards}V${ys[ys.length - 1] - 5 * outwards}` }));
  links.slice(1).forEach((p, i) => group.append(svg('path', { d: `M${x} ${ys[i + 1] - 5 * outwards}Q${x} ${ys[i + 1]} ${x + 4} ${ys[i + 1]}H${left(p) - 5}`, 'marker-end': 'url(#mark-arrow)' })));
  const middle = (top + bottom) / 2;
  const free = !placed.some(p => p.y > middle - 24 && p.y < middle + 30 && p.l < x && p.r > x - 100);
  if (free && links.length > 2 && x > 230 && bottom - top > 34) ['each answers', 'one before'].forEach((line, i) => group.append(svg('text', { class: 'tie-lab', x: x - 7, y: middle + 1 + i * 14, 'text-anchor': 'end' }, line)));
  return group;
}
