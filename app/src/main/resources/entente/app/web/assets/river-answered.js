// Answers on a standing river: a spine at the outer edge of the labels, with an arrow to each that answers the one before.
import { svg } from './dom.js';
import { chainsOf } from './river-events.js';

const COLUMN = 9;
const MOST = 2;
const MIDDLE = 6;

// How much room beside the labels the spines of some marks need.
export function roomFor(marks) {
  const chains = chainsOf(marks.map(mark => ({ mark }))).length;
  return chains ? Math.min(MOST, chains) * COLUMN + 8 : 0;
}

// side: { items, off, way }, where items have { mark, y, width }; width: of all of the drawing.
export function spines(side, cx, width) {
  const ends = [];
  return chainsOf(side.items).map(links => {
    const ys = links.map(item => item.y + MIDDLE);
    const column = ends.findIndex(end => end < Math.min(...ys));
    const c = column < 0 ? ends.length : column;
    if (c >= MOST) return null;
    ends[c] = Math.max(...ys) + 4;
    return spine(side, links, ys, cx, side.way > 0 ? width - 3 - c * COLUMN : 3 + c * COLUMN);
  }).filter(Boolean);
}

function spine({ off, way }, links, ys, cx, x) {
  const label = item => cx + way * (off + item.width + 3);
  const outwards = ys[ys.length - 1] >= ys[0] ? 1 : -1;
  const group = svg('g', { class: 'answers' }, svg('path', { d: `M${label(links[0])} ${ys[0]}H${x - way * 4}Q${x} ${ys[0]} ${x} ${ys[0] + 4 * outwards}V${ys[ys.length - 1] - 5 * outwards}` }));
  links.slice(1).forEach((item, i) => group.append(svg('path', { d: `M${x} ${ys[i + 1] - 5 * outwards}Q${x} ${ys[i + 1]} ${x - way * 4} ${ys[i + 1]}H${label(item)}`, 'marker-end': 'url(#mark-arrow)' })));
  return group;
}
