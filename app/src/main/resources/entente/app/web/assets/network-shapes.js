// The shapes of the network: jagged lines, hulls with round corners, and the figures that stand for actors.
import { polygonContains, polygonHull } from 'd3-polygon';
import { svg } from './dom.js';

const one = value => value.toFixed(1);

// From one point to another in teeth, so that what is against each other shows without colour.
export function jagged(x1, y1, x2, y2, height = 4, step = 7) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const teeth = Math.max(2, Math.round(length / step));
  const ux = (x2 - x1) / length;
  const uy = (y2 - y1) / length;
  let d = `M${one(x1)} ${one(y1)}`;
  for (let i = 1; i < teeth; i++) {
    const t = i / teeth * length;
    const off = i % 2 ? height : -height;
    d += `L${one(x1 + ux * t - uy * off)} ${one(y1 + uy * t + ux * off)}`;
  }
  return d + `L${one(x2)} ${one(y2)}`;
}

// A square for a state, a disc for a person, a hexagon for a group.
export function figure(kind, x, y, r, attributes) {
  if (kind === 'state') return svg('rect', { x: one(x - r + 1), y: one(y - r + 1), width: one(2 * r - 2), height: one(2 * r - 2), rx: 3, ...attributes });
  if (kind === 'person') return svg('circle', { cx: one(x), cy: one(y), r: one(r - 3), ...attributes });
  const corners = [0, 1, 2, 3, 4, 5].map(i => `${one(x + r * Math.cos(i * Math.PI / 3))} ${one(y + r * Math.sin(i * Math.PI / 3))}`);
  return svg('path', { d: `M${corners.join('L')}Z`, ...attributes });
}

export const disc = (x, y, r = 5.5) => svg('circle', { class: 'sign coop', cx: one(x), cy: one(y), r });
export const diamond = (x, y, r = 7) => svg('path', { class: 'sign conf', d: `M${one(x - r)} ${one(y)}l${r} ${-r}l${r} ${r}l${-r} ${r}z` });

// The outline around some points, so far away from them (their convex hull, moved outwards).
export function around(points, r) {
  const distinct = points.filter((p, i) => points.findIndex(q => q[0] === p[0] && q[1] === p[1]) === i);
  const corners = distinct.length > 2 ? hull(distinct) : distinct;
  if (corners.length === 1) return `M${one(corners[0][0] - r)} ${one(corners[0][1])}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
  let d = '';
  corners.forEach((p, i) => {
    const q = corners[(i + 1) % corners.length];
    const length = Math.hypot(q[0] - p[0], q[1] - p[1]);
    const nx = (q[1] - p[1]) / length * r;
    const ny = -(q[0] - p[0]) / length * r;
    d += `${i ? `A${r} ${r} 0 0 1 ` : 'M'}${one(p[0] + nx)} ${one(p[1] + ny)}L${one(q[0] + nx)} ${one(q[1] + ny)}`;
  });
  const [p, q] = corners;
  const length = Math.hypot(q[0] - p[0], q[1] - p[1]);
  return d + `A${r} ${r} 0 0 1 ${one(p[0] + (q[1] - p[1]) / length * r)} ${one(p[1] - (q[0] - p[0]) / length * r)}Z`;
}

// The outline of a camp, so far around its members, that covers nobody else: one area if that is possible, else bands from
// member to member, first between those who are tied, the shortest first; a band that somebody stands in is left out.
export function camp(members, others, r, tied) {
  if (!others.some(p => covers(members, p, r))) return { d: around(members, r), whole: true };
  const bands = [];
  const part = members.map((_, i) => i);
  const pairs = members.flatMap((p, i) => members.slice(i + 1).map((q, j) => ({ i, j: i + 1 + j, p, q, far: Math.hypot(p[0] - q[0], p[1] - q[1]) + (tied(i, i + 1 + j) ? 0 : 9999) })))
    .filter(({ p, q }) => !others.some(o => away(o, p, q) < r))
    .sort((a, b) => a.far - b.far);
  for (const { i, j, p, q } of pairs) {
    if (part[i] === part[j]) continue;
    const [kept, gone] = [part[i], part[j]];
    part.forEach((own, at) => { if (own === gone) part[at] = kept; });
    bands.push([p, q]);
  }
  const alone = members.filter((p, i) => part.filter(own => own === part[i]).length === 1);
  return { d: [...bands, ...alone.map(p => [p])].map(points => around(points, r)).join(''), whole: false };
}

function covers(members, point, r) {
  const corners = members.length > 2 ? hull(members) : members;
  const sides = corners.map((p, i) => [p, corners[(i + 1) % corners.length]]);
  const inside = corners.length > 2 && polygonContains(corners, point);
  return inside || sides.some(([p, q]) => away(point, p, q) < r);
}

// How far a point is from the stretch between two others.
function away([x, y], [px, py], [qx, qy]) {
  const [dx, dy] = [qx - px, qy - py];
  const share = Math.max(0, Math.min(1, ((x - px) * dx + (y - py) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - px - share * dx, y - py - share * dy);
}

// Clockwise as the page sees it, so that outwards is always on the same side.
const hull = points => polygonHull(points).reverse();
