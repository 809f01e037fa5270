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

export function silence(part, top, bottom) {
  const width = part.x1 - part.x0;
  const middle = (part.x0 + part.x1) / 2;
  const words = part.phase.when;
  const group = svg('g', { class: 'silence' }, svg('rect', { x: part.x0, y: top, width, height: bottom - top, fill: 'url(#hatch-silent)' }), svg('title', {}, part.phase.words));
  if (width > Math.max(90, wide(words, 11.5) + 12)) {
    [words, 'nothing told'].forEach((line, i) => group.append(svg('text', { class: 'tick haloed', x: middle, y: bottom - 24 + i * 14, 'text-anchor': 'middle' }, line)));
  } else if (width > 13) {
    group.append(svg('text', { class: 'tick haloed', transform: `translate(${middle + 4} ${bottom - 10}) rotate(-90)` }, words + ': nothing told'));
  }
  return group;
}
