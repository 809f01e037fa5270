// Contradictions: a dotted line with ≠ between two marks of which not both can be right. Where one of them is not drawn,
// the label of the other has the sign.
import { svg } from './dom.js';

const AWAY = 9;
const FAR = 60;
const BOW = 9;
const SIGN = 7;

// pairs: ids of two each; spots: { mark, x, y } of what is drawn; boxes: { l, r, top, bottom } of labels, which no sign covers.
export function against(pairs, spots, boxes = []) {
  const by = new Map(spots.map(spot => [spot.mark.id, spot]));
  return pairs.filter(pair => pair.every(id => by.has(id))).map(([one, other]) => joined(by.get(one), by.get(other), boxes));
}

function joined(one, other, boxes) {
  const along = pathBetween(one, other);
  const from = AWAY / Math.max(2 * AWAY + 1, Math.hypot(other.x - one.x, other.y - one.y));
  const points = Array.from({ length: 17 }, (_, i) => along(from + (1 - 2 * from) * i / 16));
  const at = [.5, .4, .6, .3, .7, .2, .8].map(along).find(at => !boxes.some(box => covers(box, at))) ?? along(.5);
  return svg('g', { class: 'against', 'data-against': one.mark.id + ' ' + other.mark.id }, svg('path', { d: 'M' + points.map(p => `${p.x.toFixed(1)} ${p.y.toFixed(1)}`).join('L'), fill: 'none' }),
    svg('text', { x: at.x, y: at.y + 4.5, 'text-anchor': 'middle' }, '≠'));
}

// Straight; past the marks between two of one column it bends.
function pathBetween(one, other) {
  const bow = one.x === other.x && Math.abs(one.y - other.y) > FAR ? BOW : 0;
  return t => ({ x: one.x + (other.x - one.x) * t + bow * Math.min(1, 8 * t * (1 - t)), y: one.y + (other.y - one.y) * t });
}

const covers = (box, { x, y }) => box.l < x + SIGN && box.r > x - SIGN && box.top < y + SIGN && box.bottom > y - SIGN;
