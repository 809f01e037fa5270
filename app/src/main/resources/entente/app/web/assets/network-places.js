// Where everybody stands on a page of this width, and where each name stands. Neither depends on the date.
import { wide, wrap } from './text-width.js';
import { plain } from './network-state.js';

const NAME = 13;
const NOTE = 12;
const LINE = 14.5;

export function places(actors, width) {
  const tall = width < 620;
  const many = actors.length;
  const r = many > 24 ? 12 : tall ? 13 : 15;
  const height = Math.round(tall ? Math.max(440, Math.min(900, 240 + many * 16)) : Math.max(420, Math.min(width * .85, 230 + many * 9)));
  const side = tall ? 46 : 84;
  const box = { left: side, right: width - side, top: 40, bottom: height - 46 };
  const points = actors.map(a => {
    const [x, y] = spread(...(tall ? [a.y, a.x] : [a.x, a.y]));
    return { id: a.id, x: box.left + x * (box.right - box.left), y: box.top + y * (box.bottom - box.top) };
  });
  apart(points, box, tall ? 62 : 74, tall ? 46 : 50);
  const at = new Map(points.map(p => [p.id, [p.x, p.y]]));
  const page = { width, height, r, tall, at };
  return { ...page, ...names(actors, at, page) };
}

// The middle, where the busiest are, gets more of the page than the rim.
function spread(x, y) {
  const [u, v] = [x * 2 - 1, y * 2 - 1];
  const off = Math.max(Math.abs(u), Math.abs(v));
  const scale = off < .001 ? 1 : Math.pow(off, .8) / off;
  return [(u * scale + 1) / 2, (v * scale + 1) / 2];
}

// Those too near each other are moved apart, a little at a time, the same way whenever the page is as wide.
function apart(points, box, dx, dy) {
  for (let round = 0; round < 240; round++) {
    let moved = false;
    for (let i = 0; i < points.length; i++) {
      for (let j = 0; j < i; j++) {
        const p = points[i];
        const q = points[j];
        const x = (p.x - q.x) / dx;
        const y = (p.y - q.y) / dy;
        const off = Math.hypot(x, y);
        if (off >= 1) continue;
        const push = (1 - off) / 2 * .6;
        const ux = off > .01 ? x / off : Math.cos(i * 2.4);
        const uy = off > .01 ? y / off : Math.sin(i * 2.4);
        p.x += ux * push * dx; p.y += uy * push * dy;
        q.x -= ux * push * dx; q.y -= uy * push * dy;
        moved = true;
      }
    }
    for (const p of points) {
      p.x = Math.max(box.left, Math.min(box.right, p.x));
      p.y = Math.max(box.top, Math.min(box.bottom, p.y));
    }
    if (!moved) return;
  }
}

// The busiest choose first. A name that has no room anywhere still stands under its figure, and shows only while its actor is there.
function names(actors, at, page) {
  const taken = actors.map(a => { const [x, y] = at.get(a.id); const r = page.r + 3; return [x - r, y - r, x + r, y + r]; });
  const found = new Map();
  actors.forEach((actor, i) => {
    const lines = wrap(plain(actor.name), page.tall ? 84 : 116, NAME, 650);
    const note = noteOf(actor);
    const width = Math.max(...lines.map(line => wide(line, NAME, 650)), note ? Math.min(wide(note, NOTE), 150) : 0);
    const height = (lines.length + (note ? 1 : 0)) * LINE;
    const sites = around(at.get(actor.id), width, height, page.r);
    const costs = sites.map(site => cost(site.box, taken, i, page));
    const best = costs.indexOf(Math.min(...costs));
    const site = sites[best];
    taken.push(site.box);
    found.set(actor.id, { ...site, lines, free: costs[best] === 0 });
  });
  return { names: found, taken };
}

// Room is kept for the longer of what may stand under the name.
const noteOf = actor => actor.agent ? null : 'from 00 Mmm 0000';

function around([x, y], width, height, r) {
  const gap = r + 6;
  const middle = height / 2;
  return [
    { anchor: 'middle', x, y: y + gap, box: [x - width / 2, y + gap, x + width / 2, y + gap + height] },
    { anchor: 'middle', x, y: y - gap - height, box: [x - width / 2, y - gap - height, x + width / 2, y - gap] },
    { anchor: 'start', x: x + gap, y: y - middle, box: [x + gap, y - middle, x + gap + width, y + middle] },
    { anchor: 'end', x: x - gap, y: y - middle, box: [x - gap - width, y - middle, x - gap, y + middle] },
    { anchor: 'start', x: x + r, y: y + r - 2, box: [x + r, y + r - 2, x + r + width, y + r - 2 + height] },
    { anchor: 'end', x: x - r, y: y + r - 2, box: [x - r - width, y + r - 2, x - r, y + r - 2 + height] },
    { anchor: 'start', x: x + r, y: y - r - height, box: [x + r, y - r - height, x + r + width, y - r] },
    { anchor: 'end', x: x - r, y: y - r - height, box: [x - r - width, y - r - height, x - r, y - r] },
  ];
}

// The first of some places for the middle of a text where it covers nothing, else the one where it covers least.
export function freest(sites, width, page) {
  const boxes = sites.map(([x, y]) => [x - width / 2, y - 13, x + width / 2, y + 4]);
  const costs = boxes.map(box => cost(box, page.taken, -1, page));
  return sites[costs.indexOf(Math.min(...costs))];
}

function cost(box, taken, own, page) {
  const out = Math.max(0, -box[0]) + Math.max(0, box[2] - page.width) + Math.max(0, -box[1]) + Math.max(0, box[3] - page.height);
  return out * 40 + taken.reduce((sum, other, i) => i === own ? sum : sum + common(box, other), 0);
}

function common(a, b) {
  const x = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const y = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return x > 0 && y > 0 ? x * y : 0;
}

export { LINE };
