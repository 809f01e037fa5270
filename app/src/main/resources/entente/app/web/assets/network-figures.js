// Small figures beside words: a line as the drawing has it, and three actors with the product of their signs.
import { svg } from './dom.js';
import { diamond, disc, figure, jagged } from './network-shapes.js';
import { plain } from './network-state.js';
import { wrap } from './text-width.js';

// A tie or a side of a triad, as its line is drawn.
export function sample(tie) {
  const heavy = (tie.origins ?? 1) > 1;
  const good = y => svg('path', { class: 'edge coop', d: `M0 ${y}H42`, 'stroke-width': heavy ? 2.5 : 1.5 });
  const bad = (y, height) => svg('path', { class: 'edge conf', d: jagged(0, y, 42, y, height), 'stroke-width': heavy ? 1.9 : 1.4 });
  return svg('svg', { class: 'sample', viewBox: '0 0 42 18', 'aria-hidden': 'true' }, tie.sign === '+' ? good(9) : tie.sign === '-' ? bad(9, 4) : [good(4), bad(13, 3)]);
}

const AT = [[70, 40], [270, 40], [170, 128]];

// Two actors above, the third below; the sign of each side on it, their product in the middle.
export function triangle(reason, ...actors) {
  const place = id => AT[actors.findIndex(a => a.id === id)];
  const label = `${reason.legs.map(leg => leg.title).join(', ')}: ${reason.product}${reason.balanced === null ? '' : reason.balanced ? ', balanced' : ', strained'}.`;
  return svg('svg', { class: 'fig', viewBox: '0 0 340 184', role: 'img', 'aria-label': label },
    svg('path', { class: 'tri', d: `M${AT.map(p => p.join(' ')).join('L')}Z` }),
    reason.legs.flatMap(leg => side(leg, place(leg.a), place(leg.b))),
    actors.flatMap((actor, i) => corner(actor, AT[i], i)),
    svg('text', { x: 170, y: 176, 'text-anchor': 'middle' }, reason.product, reason.balanced !== null && svg('tspan', { class: 'b' }, reason.balanced ? ': balanced' : ': strained')));
}

function side(leg, [ax, ay], [bx, by]) {
  const length = Math.hypot(bx - ax, by - ay);
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
  const l = [ax + ux * 19, ay + uy * 19, bx - ux * 19, by - uy * 19];
  const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
  const good = off => svg('path', { class: 'edge coop', d: `M${l[0]} ${l[1] + off}L${l[2]} ${l[3] + off}`, 'stroke-width': 2.2 });
  const bad = off => svg('path', { class: 'edge conf', d: jagged(l[0], l[1] + off, l[2], l[3] + off), 'stroke-width': 1.8 });
  const sign = (text, at) => svg('text', { class: 'on', x: at, y: y + 4.5, 'text-anchor': 'middle' }, text);
  if (leg.sign === '+') return [good(0), disc(x, y, 9), sign('+', x)];
  if (leg.sign === '-') return [bad(0), diamond(x, y, 10), sign('–', x)];
  return [good(-5), bad(5), disc(x - 14, y - 5, 5), diamond(x + 14, y + 5, 6)];
}

function corner(actor, [x, y], i) {
  const lines = wrap(plain(actor.name), i < 2 ? 150 : 120, 12.5, 650);
  const texts = lines.map((line, k) => svg('text', i < 2
    ? { class: 'b', x, y: y - 20 - (lines.length - 1 - k) * 14, 'text-anchor': 'middle', 'unicode-bidi': 'isolate' }
    : { class: 'b', x: x + 20, y: y + 5 + (k - (lines.length - 1) / 2) * 14, 'unicode-bidi': 'isolate' }, line));
  return [figure(actor.kind, x, y, 13, { class: 'body' }), ...texts];
}
