// The signed network of one date as a picture: camps, what is chosen, ties, sponsors, actors.
import { svg, replace } from './dom.js';
import { plain } from './network-state.js';
import { LINE, freest, places } from './network-places.js';
import { wide } from './text-width.js';
import { camp, diamond, disc, figure, jagged } from './network-shapes.js';

export function drawing(place, act) {
  let page = null;
  let key = '';

  function draw(told, state) {
    const width = Math.floor(place.getBoundingClientRect().width);
    const now = width + ' ' + told.actors.map(a => a.id).join(' ');
    if (now !== key) { page = places(told.actors, width); key = now; }
    const picture = svg('svg', { width, height: page.height, viewBox: `0 0 ${width} ${page.height}`, role: 'group', 'aria-label': `${told.title}. Straight lines with a disc: on good terms. Jagged lines with a diamond: against each other. Arrow keys step from one to the next, Enter chooses.` });
    picture.append(...camps(told, state, page), ...glow(told, state, page), ...agencies(told, state, page, act), ...ties(told, state, page, act), ...actors(told, state, page, act));
    replace(place, picture);
    return picture;
  }

  return { draw, forget() { key = ''; } };
}

export const shownTies = (told, state) => told.ties.filter(t => !t.weak && t.origins >= state.origins);
export const pairOf = (a, b) => [a, b].sort().join('\t');
const chosenPair = state => state.chosen.length === 2 ? pairOf(...state.chosen) : null;

// ---- camps, and what is chosen

function camps(told, state, page) {
  if (!state.layers.has('camps')) return [];
  const parts = [];
  const bound = new Set([...shownTies(told, state).filter(t => t.sign !== '-').map(t => pairOf(t.a, t.b)), ...told.agencies.map(a => pairOf(a.body, a.agent))]);
  told.sides.forEach((side, number) => {
    const ids = [...side.members];
    if (state.layers.has('sponsors')) for (const a of told.agencies) if (ids.includes(a.body) && !ids.includes(a.agent)) ids.push(a.agent);
    const drawn = ids.filter(id => page.at.has(id));
    const points = drawn.map(id => page.at.get(id));
    if (points.length < 2) return;
    const others = told.actors.filter(a => a.there && !ids.includes(a.id)).map(a => page.at.get(a.id)).filter(Boolean);
    parts.push(...area(camp(points, others, page.r + (page.tall ? 12 : 20), (i, j) => bound.has(pairOf(drawn[i], drawn[j]))), number, svg('title', {}, `${side.name}: ${side.words}`)));
    const size = wide(plain(side.name), 16, 'italic 500', 'serif');
    const [x, y] = freest(rim(points, page, size), size, page);
    parts.push(svg('text', { class: 'camp-name', x: n(x), y: n(y), 'text-anchor': 'middle' }, plain(side.name)));
  });
  return parts;
}

// Bands that run into each other are one area: of their rims only what lies outside of all of them is drawn.
function area({ d, whole }, number, title) {
  if (whole) return [svg('path', { class: 'camp', d }, title)];
  const id = `outside-${number}`;
  return [
    svg('mask', { id, maskUnits: 'userSpaceOnUse', x: -50, y: -50, width: 9999, height: 9999 }, svg('rect', { x: -50, y: -50, width: 9999, height: 9999, fill: 'white' }), svg('path', { d, fill: 'black' })),
    svg('path', { class: 'camp ground', d }, title),
    svg('path', { class: 'camp rim', d, mask: `url(#${id})` }),
  ];
}

// Places for a name outside of a camp: over, under and beside those who stand furthest out.
function rim(points, page, size) {
  const off = page.r + (page.tall ? 19 : 27);
  const far = (axis, way) => points.reduce((p, q) => (q[axis] - p[axis]) * way > 0 ? q : p);
  const [top, bottom, left, right] = [far(1, -1), far(1, 1), far(0, -1), far(0, 1)];
  return [[top[0], top[1] - off], [left[0], left[1] - off - 8], [right[0], right[1] - off - 8], [bottom[0], bottom[1] + off + 12], [left[0] - off - size / 2, left[1] + 4], [right[0] + off + size / 2, right[1] + 4], [left[0], left[1] + off + 20], [right[0], right[1] + off + 20]];
}

function glow(told, state, page) {
  const points = state.chosen.map(id => page.at.get(id)).filter(Boolean);
  if (points.length < 2) return [];
  const sides = points.length === 3 ? [[0, 1], [1, 2], [2, 0]] : [[0, 1]];
  return [
    points.length === 3 && svg('path', { class: 'tri', d: `M${points.map(p => p.join(' ')).join('L')}Z` }),
    ...sides.map(([i, j]) => svg('path', { class: 'glow', d: `M${points[i].join(' ')}L${points[j].join(' ')}` })),
  ].filter(Boolean);
}

// ---- lines

function line(page, a, b, gap = 5) {
  const [ax, ay] = page.at.get(a);
  const [bx, by] = page.at.get(b);
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const ux = (bx - ax) / length;
  const uy = (by - ay) / length;
  const off = Math.min(page.r + gap, length / 3);
  return { x1: ax + ux * off, y1: ay + uy * off, x2: bx - ux * off, y2: by - uy * off, ux, uy, nx: -uy, ny: ux };
}

const n = value => value.toFixed(1);
const straight = (l, off = 0) => `M${n(l.x1 + l.nx * off)} ${n(l.y1 + l.ny * off)}L${n(l.x2 + l.nx * off)} ${n(l.y2 + l.ny * off)}`;

function agencies(told, state, page, act) {
  if (!state.layers.has('sponsors')) return [];
  return told.agencies.filter(a => page.at.has(a.body) && page.at.has(a.agent)).map(agency => {
    const l = line(page, agency.body, agency.agent);
    const parts = agency.backed
      ? [
        svg('path', { class: 'sponsor', d: `M${n(l.x1 + l.nx * 7)} ${n(l.y1 + l.ny * 7)}L${n(l.x2)} ${n(l.y2)}L${n(l.x1 - l.nx * 7)} ${n(l.y1 - l.ny * 7)}Z` }),
        svg('path', { class: 'arrow', d: `M${n(l.x2)} ${n(l.y2)}l${n(-l.ux * 9 + l.nx * 4.5)} ${n(-l.uy * 9 + l.ny * 4.5)}l${n(-l.nx * 9)} ${n(-l.ny * 9)}z` }),
      ]
      : [svg('path', { class: 'edge part', d: straight(l), 'stroke-width': 1.5, 'stroke-dasharray': '1 4', 'stroke-linecap': 'round' })];
    return svg('g', { class: 'agency', onclick: () => act.choose([agency.body, agency.agent]) }, svg('title', {}, plain(agency.words)), ...parts, svg('path', { class: 'hit', d: straight(l) }));
  });
}

function ties(told, state, page, act) {
  const chosen = chosenPair(state);
  const turned = new Set((told.changed?.turned ?? []).map(t => pairOf(t.a, t.b)));
  return shownTies(told, state).filter(t => page.at.has(t.a) && page.at.has(t.b)).map(tie => {
    const l = line(page, tie.a, tie.b);
    const near = state.chosen.length === 1 && state.chosen[0] !== tie.a && state.chosen[0] !== tie.b;
    const pair = pairOf(tie.a, tie.b);
    return svg('g', {
      class: 'tie' + (near ? ' aside' : ''), tabindex: -1, role: 'button', 'data-pair': pair, 'aria-pressed': String(pair === chosen), 'aria-label': act.tieWords(tie),
      onclick: () => act.choose([tie.a, tie.b]),
    }, svg('title', {}, act.tieWords(tie)), ...strands(tie, l), turned.has(pair) && svg('text', { class: 'edge-lab', x: n((l.x1 + l.x2) / 2 + 10), y: n((l.y1 + l.y2) / 2 + 16) }, 'turned'), svg('path', { class: 'hit', d: straight(l) }));
  });
}

// Heavy: two origins or more. Both at once: two strands, never an average.
function strands(tie, l) {
  const heavy = tie.origins > 1;
  const at = share => [l.x1 + (l.x2 - l.x1) * share, l.y1 + (l.y2 - l.y1) * share];
  const short = Math.hypot(l.x2 - l.x1, l.y2 - l.y1) < 24;
  if (tie.sign === '0') {
    const [x, y] = at(.38);
    const [u, v] = at(.55);
    return [
      svg('path', { class: 'edge coop', d: straight(l, -6), 'stroke-width': heavy ? 2.5 : 1.4 }),
      svg('path', { class: 'edge conf', d: jagged(l.x1 + l.nx * 6, l.y1 + l.ny * 6, l.x2 + l.nx * 6, l.y2 + l.ny * 6, heavy ? 4 : 3.2), 'stroke-width': heavy ? 1.9 : 1.2 }),
      disc(x - l.nx * 6, y - l.ny * 6), diamond(u + l.nx * 6, v + l.ny * 6),
    ];
  }
  const [x, y] = at(.5);
  return tie.sign === '+'
    ? [svg('path', { class: 'edge coop', d: straight(l), 'stroke-width': heavy ? 2.5 : 1.4 }), disc(x, y, short ? 4 : 5.5)]
    : [svg('path', { class: 'edge conf', d: jagged(l.x1, l.y1, l.x2, l.y2, heavy ? 4 : 3.2), 'stroke-width': heavy ? 1.9 : 1.2 }), diamond(x, y, short ? 5 : 7)];
}

// ---- actors

function actors(told, state, page, act) {
  const moved = new Set(told.changed?.moved ?? []);
  const tied = new Set(shownTies(told, state).flatMap(t => [t.a, t.b]));
  if (state.layers.has('sponsors')) for (const a of told.agencies) { tied.add(a.agent); tied.add(a.body); }
  const near = state.chosen.length === 1 ? neighbours(told, state) : null;
  let first = true;
  const drawn = told.actors.filter(a => page.at.has(a.id) && (tied.has(a.id) || state.chosen.includes(a.id) || told.around?.id === a.id || !a.there && state.layers.has(a.later ? 'later' : 'gone')));
  return drawn.map(actor => {
    const [x, y] = page.at.get(actor.id);
    const ghost = !actor.there;
    const chosen = state.chosen.includes(actor.id);
    const entry = chosen ? state.chosen[0] === actor.id : first && !state.chosen.some(id => drawn.some(a => a.id === id));
    first = false;
    const note = actor.note ?? (moved.has(actor.id) ? 'in another camp' : null);
    return svg('g', {
      class: 'node' + (ghost ? ' ghost' : '') + (chosen ? ' chosen' : '') + (near && !near.has(actor.id) ? ' aside' : ''),
      tabindex: entry ? 0 : -1, role: 'button', 'data-id': actor.id, 'aria-pressed': String(chosen), 'aria-label': [actor.name, actor.role ?? actor.kind, note].filter(Boolean).join(', '),
      onclick: event => act.choose([actor.id], event.shiftKey || event.ctrlKey || event.metaKey),
    }, svg('title', {}, [plain(actor.name), actor.role, note, actor.since].filter(Boolean).join(', ')),
    figure(actor.kind, x, y, page.r + 6, { class: 'ring' }),
    figure(actor.kind, x, y, actor.agent ? page.r - 2 : page.r, { class: 'body' }),
    ...name(page.names.get(actor.id), ghost && !chosen, note));
  });
}

function neighbours(told, state) {
  const own = state.chosen[0];
  const near = new Set([own]);
  for (const t of [...shownTies(told, state), ...told.agencies.map(a => ({ a: a.body, b: a.agent }))]) {
    if (t.a === own) near.add(t.b);
    if (t.b === own) near.add(t.a);
  }
  return near;
}

function name(site, ghost, note) {
  if (ghost && !site.free) return [];
  const lines = note ? [...site.lines, note] : site.lines;
  return lines.map((text, i) => svg('text', { class: i < site.lines.length ? 'name' : 'role', x: n(site.x), y: n(site.y + (i + .78) * LINE), 'text-anchor': site.anchor, 'unicode-bidi': 'isolate' }, text));
}
