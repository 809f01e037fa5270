// Which row each mark of the river has: nearest the axis first, earlier first, so that labels never overlap. Past
// fourteen rows a side the least reported fold into marks with their number: nothing vanishes without being counted.
import { label, LINE } from './river-label.js';

const MOST = 14;
const POINT = 10.5;
const OPEN = 56;
const FOLD = 52;
const LEAST_ROW = 25;
const WIDE = 250;
const NARROW = 150;

// marks: of one side or of the axis itself; more: what the server has folded of them already. Gives { lanes: [words, deeds],
// folds } with the rows from the axis outwards.
export function rows(marks, more, scale, chosen, most = MOST) {
  const placed = marks.map(mark => place(mark, scale)).filter(Boolean).sort(byTime);
  const lanes = [1, 2].map(level => placed.filter(p => Math.max(1, Math.abs(p.mark.lane)) === level));
  let settled = lanes.map(settle);
  const shares = share(settled.map(lane => lane.length), most);
  const folded = [];
  settled = settled.map((lane, i) => {
    if (lane.length <= shares[i]) return lane;
    const [kept, dropped] = keep(lanes[i], shares[i], scale, chosen);
    folded.push(...dropped);
    return settle(kept, false);
  });
  for (const row of settled.flat()) tell(row, scale);
  return { lanes: settled.map(lane => lane.map(row => ({ marks: row, height: height(row) }))), folds: fold([...folded, ...more.filter(f => f.place === 'dated' && f.t1 > scale.range[0] && f.t0 < scale.range[1]).map(f => ofServer(f, scale))], scale) };
}

// Where a mark and its label lie across; null where it is outside of the time shown.
export function place(mark, scale, hasRoom = false, most = WIDE) {
  if (mark.t1 <= scale.range[0] || mark.t0 >= scale.range[1]) return null;
  const { x0, x1 } = scale;
  let a = mark.date.from == null ? null : scale.of(mark.t0);
  let b = mark.date.to == null ? null : scale.of(mark.t1);
  if (a == null) a = Math.max(x0, b - OPEN);
  if (b == null) b = Math.min(x1, Math.max(a + OPEN, scale.of(mark.t1)));
  const point = b - a < POINT;
  const words = label(mark, Math.min(most, (x1 - x0) * .42), 12, hasRoom);
  const middle = Math.max(x0 + 1, Math.min(x1 - 1, (a + b) / 2));
  if (point) [a, b] = [middle - 5, middle + 5];
  const [x, anchor] = point ? beside(a, b, words.width, x1) : [Math.max(x0, Math.min(a, x1 - 3 - words.width)), 'start'];
  const l = anchor === 'start' ? x : x - words.width;
  return { mark, a, b, point, x, anchor, lines: words.lines, l: Math.min(a, l) - 3, r: Math.max(b, l + words.width) + 7, textLeft: l, textRight: l + words.width };
}

function beside(a, b, width, x1) {
  return b + 5 + width <= x1 - 2 ? [b + 5, 'start'] : [a - 5, 'end'];
}

const byTime = (p, q) => p.a - q.a || q.mark.origins - p.mark.origins || p.b - q.b || (p.mark.id < q.mark.id ? -1 : 1);

// First free row from the axis outwards; what answers something stands further out than that.
function settle(placed, chained = true) {
  const rows = [];
  const rowOf = new Map();
  for (const p of placed) {
    const after = chained ? Math.max(-1, ...p.mark.answers.map(id => rowOf.get(id) ?? -1)) : -1;
    let r = after + 1;
    while (r < rows.length && rows[r].some(q => p.l < q.r && p.r > q.l)) r++;
    while (rows.length <= r) rows.push([]);
    rows[r].push(p);
    rowOf.set(p.mark.id, r);
  }
  return rows;
}

function share([words, deeds], most) {
  if (words + deeds <= most) return [words, deeds];
  const half = Math.floor(most / 2);
  return words <= half ? [words, most - words] : deeds <= half ? [most - deeds, deeds] : [half, most - half];
}

// Where its row leaves a label room, the words of the text itself follow: first for what is best told.
function tell(row, scale) {
  for (const p of row.filter(p => p.mark.words).sort((p, q) => weight(q.mark) - weight(p.mark) || byTime(p, q))) {
    const isFree = told => !row.some(q => q !== p && told.l < q.r && told.r > q.l);
    const told = [WIDE, NARROW].map(most => place(p.mark, scale, true, most)).find(isFree);
    if (told) Object.assign(p, told);
  }
}

// As many as so many rows can hold: the chosen one, turning points, what several tell, the strongest.
function keep(placed, most, scale, chosen) {
  const depth = new Uint8Array(Math.ceil(scale.x1) + 400);
  const kept = [];
  const dropped = [];
  for (const p of placed.slice().sort((p, q) => weight(q.mark, chosen) - weight(p.mark, chosen) || byTime(p, q))) {
    const from = Math.max(0, Math.floor(p.l));
    const to = Math.min(depth.length, Math.ceil(p.r));
    let full = false;
    for (let x = from; x < to && !full; x++) full = depth[x] >= most;
    if (full) dropped.push(p);
    else {
      for (let x = from; x < to; x++) depth[x]++;
      kept.push(p);
    }
  }
  return [kept.sort(byLeft), dropped];
}

// In this order the first free row needs no more rows than marks lie above each other.
const byLeft = (p, q) => p.l - q.l || byTime(p, q);

function weight(mark, chosen) {
  return (mark.id === chosen ? 1e6 : 0) + (mark.turns ? 1000 : 0) + mark.origins * 50 + Math.abs(mark.score ?? 0) + (mark.modality === 'actual' ? 5 : 0);
}

const ofServer = (f, scale) => ({ a: scale.of(f.t0), b: scale.of(f.t1), mark: { t0: f.t0, t1: f.t1, origins: 0, id: f.from }, count: f.count });

// What does not fit, gathered by where it lies.
function fold(dropped, scale) {
  const buckets = new Map();
  const last = Math.floor((scale.x1 - scale.x0) / FOLD) - 1;
  for (const p of dropped) {
    const key = Math.max(0, Math.min(last, Math.floor(((p.a + p.b) / 2 - scale.x0) / FOLD)));
    const bucket = buckets.get(key) ?? { x: scale.x0 + (key + .5) * FOLD, count: 0, from: Infinity, to: -Infinity };
    bucket.count += p.count ?? 1;
    bucket.from = Math.min(bucket.from, p.mark.t0);
    bucket.to = Math.max(bucket.to, p.mark.t1);
    buckets.set(key, bucket);
  }
  return [...buckets.values()];
}

function height(row) {
  return Math.max(...row.map(p => p.point ? LEAST_ROW - 3 + (p.lines.length - 1) * LINE : LEAST_ROW + (p.lines.length - 1) * LINE), LEAST_ROW);
}
