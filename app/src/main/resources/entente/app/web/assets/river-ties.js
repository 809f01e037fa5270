// What stood: ties as stretches along the axis, two periods as two stretches; their words in italics.
import { svg } from './dom.js';
import { colour, isReal, sign } from './marks.js';
import { letters, spoken, text } from './mark-words.js';
import { wide } from './text-width.js';

export const ROW = 17;
const OPEN = 64;

const MOST = 5;

// Rows of ties from the axis outwards, labels within the stretch or, where it is short, beside it; of more than there are
// rows for, those that most tell. Gives { rows, rest }: how many have none.
export function rows(ties, scale, chosen) {
  const placed = ties.filter(tie => tie.t1 > scale.range[0] && tie.t0 < scale.range[1]).map(tie => place(tie, scale));
  const all = settle(placed.sort(byTime));
  if (all.length <= MOST) return { rows: all, rest: 0 };
  const told = settle(placed.sort((p, q) => (q.tie.id === chosen) - (p.tie.id === chosen) || q.tie.origins - p.tie.origins || byTime(p, q)));
  const kept = settle(told.slice(0, MOST).flat().sort(byTime)).slice(0, MOST);
  return { rows: kept, rest: placed.length - kept.reduce((n, row) => n + row.length, 0) };
}

const byTime = (p, q) => p.a - q.a || q.b - p.b || (p.tie.id < q.tie.id ? -1 : 1);

function settle(placed) {
  const rows = [];
  for (const p of placed) {
    let r = 0;
    while (r < rows.length && rows[r].some(q => p.l < q.r && p.r > q.l)) r++;
    while (rows.length <= r) rows.push([]);
    rows[r].push(p);
  }
  return rows;
}

function place(tie, scale) {
  let a = tie.date.from == null ? null : scale.of(tie.t0);
  let b = tie.date.to == null ? null : scale.of(tie.t1);
  a ??= Math.max(scale.x0, b - OPEN);
  b ??= Math.max(scale.of(tie.t1), Math.min(scale.x1, a + OPEN));
  b = Math.max(b, a + 3);
  const words = text(tie);
  const width = wide(words, 12, 'italic 400', 'serif') + 12 + wide(letters(tie), 11.5, 500) * 1.12 + 6;
  const inside = width <= b - a;
  const x = inside ? a + 6 : b + 5 + width < scale.x1 ? b + 5 : Math.max(scale.x0, a - width);
  return { tie, a, b, x, words, l: Math.min(a, x) - 4, r: Math.max(b, x + width) + 4, inside };
}

export function draw({ tie, a, b, x, words, r }, y, button) {
  const s = sign(tie);
  const open = tie.date.open === 'none' ? null : tie.date.open;
  const group = button(tie, spoken(tie));
  group.append(
    svg('rect', { class: 'hit', x: Math.min(a, x) - 3, y: y - 1, width: r - Math.min(a, x) + 2, height: 15 }),
    svg('rect', { class: 'glow', x: Math.min(a, x) - 3, y: y - 2, width: r - Math.min(a, x) + 2, height: 17, rx: 2 }),
    svg('rect', { class: 'stood', x: a, y, width: b - a, height: 13, ...look(tie, s, open) }),
    tie.date.extent === 'throughout' ? svg('rect', { x: a, y: s === 'conf' ? y : y + 10.5, width: b - a, height: 2.5, fill: open ? `url(#mark-${s}-${open}-line)` : colour(tie) }) : '',
    svg('rect', { class: 'ring', x: Math.min(a, x) - 3, y: y - 2, width: r - Math.min(a, x) + 2, height: 17, rx: 3 }),
    svg('text', { class: 'tie-lab', x, y: y + 10.5 }, words, svg('tspan', { class: 'src', dx: 5 }, letters(tie))));
  return group;
}

// What only may have stood is hollow and dashed, as every mark is.
function look(tie, s, open) {
  const soft = s === 'none' ? 'var(--line)' : `var(--${s}-soft)`;
  if (isReal(tie)) return { fill: open ? `url(#mark-${s}-${open}-soft)` : soft };
  return { fill: 'var(--paper)', 'fill-opacity': .6, stroke: open ? `url(#mark-${s}-${open}-line)` : colour(tie), 'stroke-width': 1.2, 'stroke-dasharray': '3 2.5' };
}
