// The river itself: its banks, as deep as what is told of a phase is strong on the mean; and the years without a report.
import { svg } from './dom.js';
import { wide } from './text-width.js';

const LEAST = 36;
const SHORT = 16;

// depth: how far a strength of ten reaches, upwards negative. The river is full as far as a phase is told of; from there
// to the next phase it goes on dashed and empty: nothing is known of that.
export function bank(parts, key, axis, depth, of) {
  const levels = parts.flatMap(part => pools(part, key, depth, of));
  const d = outline(levels, axis);
  const after = levels.filter(level => level.was).map(level => `M${level.x0} ${axis + level.was}H${level.x1}V${axis}`).join('');
  return svg('g', { class: 'bank ' + key },
    svg('path', { d, fill: key === 'conf' ? 'url(#hatch-conf)' : 'var(--coop-wash)' }),
    svg('path', { d, fill: 'none', stroke: `var(--${key}-2)`, 'stroke-width': 1.25, 'stroke-opacity': .75 }),
    after && svg('path', { class: 'after', d: after, fill: 'none', stroke: `var(--${key}-2)`, 'stroke-dasharray': '1.5 4' }));
}

function pools(part, key, depth, of) {
  const h = (part.phase?.[key] ?? 0) / 10 * depth;
  if (!h) return [{ x0: part.x0, x1: part.x1, h: 0 }];
  if (part.phase.to <= part.t0) return [{ x0: part.x0, x1: part.x1, h: 0, was: h }];
  const told = Math.max(of(Math.min(part.t1, Math.max(part.t0, part.phase.to))), part.x0 + Math.min(LEAST, part.x1 - part.x0));
  if (told > part.x1 - SHORT) return [{ x0: part.x0, x1: part.x1, h }];
  return [{ x0: part.x0, x1: told, h }, { x0: told, x1: part.x1, h: 0, was: h }];
}

// Level within a phase, since nothing between events is known; a short slope from one to the next.
function outline(levels, axis) {
  const slope = level => Math.min(14, (level.x1 - level.x0) * .22);
  let d = `M${levels[0].x0} ${axis}L${levels[0].x0} ${axis + levels[0].h}`;
  levels.forEach((level, i) => {
    const next = levels[i + 1];
    if (!next) {
      d += `L${level.x1} ${axis + level.h}L${level.x1} ${axis}Z`;
      return;
    }
    const s = Math.min(slope(level), slope(next));
    d += `L${level.x1 - s} ${axis + level.h}C${level.x1} ${axis + level.h} ${level.x1} ${axis + next.h} ${level.x1 + s} ${axis + next.h}`;
  });
  return d;
}

// boxes: where marks and labels are, so that the words stand where nothing covers them.
export function silence(part, top, bottom, boxes) {
  const width = part.x1 - part.x0;
  const middle = (part.x0 + part.x1) / 2;
  const words = part.phase.when;
  const group = svg('g', { class: 'silence' }, svg('rect', { x: part.x0, y: top, width, height: bottom - top, fill: 'url(#hatch-silent)' }), svg('title', {}, words + ': nothing told'));
  const half = Math.max(wide(words, 11.5), wide('nothing told', 11.5)) / 2 + 4;
  const y = width > half * 2 ? free(boxes, middle - half, middle + half, 34, top, bottom) : null;
  if (y != null) [words, 'nothing told'].forEach((line, i) => group.append(svg('text', { class: 'tick haloed', x: middle, y: y + 13 + i * 14, 'text-anchor': 'middle' }, line)));
  else if (width > 11) group.append(upright([words + ': nothing told', 'nothing told'], boxes, middle, top, bottom) ?? '');
  return group;
}

// The longest of some texts for which there is room, read from below.
function upright(texts, boxes, x, top, bottom) {
  for (const text of texts) {
    const long = wide(text, 11.5);
    const y = free(boxes, x - 7, x + 7, long + 8, top, bottom);
    if (y != null) return svg('text', { class: 'tick haloed', transform: `translate(${x + 4} ${y + long + 4}) rotate(-90)` }, text);
  }
  return null;
}

// The lowest place of such a height where nothing is; null if there is none.
function free(boxes, left, right, height, top, bottom) {
  const near = boxes.filter(box => box.l < right && box.r > left);
  for (let y = bottom - height - 8; y > top + 4; y -= 6) if (!near.some(box => box.top < y + height && box.bottom > y)) return y;
  return null;
}
