// When each report says that it was, and who is behind each: drawn from words and days that the library gives.
import { html, svg } from './dom.js';
import { lying, prepare } from './marks.js';
import { said, letter } from './evidence-parts.js';

const WIDTH = 250;
const EDGE = 8;
const ROWS = 8;

// ---- when

export function whenFigure(told) {
  const { rows, together, why, days } = told.when;
  const dated = rows.filter(row => row.from || row.to);
  if (!dated.length) return html('p', { class: 'fine' }, why);
  const scale = scaleOf(dated);
  const shown = rows.slice(0, ROWS);
  return html('div', { class: 'when-fig' },
    html('dl', {}, shown.map(row => [
      html('dt', {}, letters(told, row.statements), ' ', (row.from || row.to) && row.words),
      html('dd', {}, row.from || row.to ? bar(told, row, scale) : 'does not say when')]),
      rows.length > ROWS && [html('dt', {}, `${rows.length - ROWS} more`), html('dd', {}, 'shown with each report')],
      dated.length > 1 && [html('dt', { class: 'together' }, 'Together', together && html('small', {}, together.words)), html('dd', {}, together ? left(together, scale) : html('span', { class: 'none' }, why))]),
    ticks(days, scale, together));
}

function letters(told, statements) {
  const seen = new Set();
  return statements.map(id => told.by.get(id)).filter(w => w && !seen.has(w.letter) && seen.add(w.letter)).map(w => html('b', { class: w.copyOf ? 'of-copy' : null, title: w.outlet }, w.copyOf ? w.letter.toLowerCase() : w.letter, ' '));
}

export const day = iso => Date.parse(iso + 'T00:00:00Z') / 86400000;

// Days to places; where an end is open there is room for it to fade out in.
export function scaleOf(rows) {
  const all = rows.flatMap(row => [row.from && day(row.from), row.to && day(row.to) + 1]).filter(x => x != null);
  const first = Math.min(...all), last = Math.max(...all, first + 1);
  const before = rows.some(row => !row.from) ? 56 : EDGE, after = rows.some(row => !row.to) ? 56 : EDGE;
  return value => before + (WIDTH - before - after) * (value - first) / (last - first);
}

export function ends(row, scale) {
  const from = row.from ? scale(day(row.from)) : 0;
  const to = row.to ? scale(day(row.to) + 1) : WIDTH;
  const exact = row.from && row.from === row.to;
  const middle = (from + to) / 2;
  return exact || to - from < 6 ? [middle - 3, middle + 3] : [from, to];
}

function bar(told, row, scale) {
  prepare();
  const [x0, x1] = ends(row, scale);
  const mark = { lane: told.lane, modality: told.modality, date: row };
  return svg('svg', { class: 'bar', viewBox: `0 0 ${WIDTH} 16`, 'aria-hidden': 'true' }, lying(mark, x0, x1, 8));
}

function left(together, scale) {
  const [x0, x1] = ends(together, scale);
  const width = Math.max(12, x1 - x0);
  return svg('svg', { class: 'bar', viewBox: `0 0 ${WIDTH} 16`, 'aria-hidden': 'true' },
    svg('rect', { x: (x0 + x1 - width) / 2, y: 2, width, height: 12, rx: 6, fill: 'var(--marker)', stroke: 'var(--ink)', 'stroke-width': 1.2 }));
}

// The ends of what is left, and the outermost days where there is room for their names.
function ticks(days, scale, together) {
  const near = days.filter(d => together && (d.day === together.from || d.day === together.to));
  const chosen = [];
  for (const one of [...near, days[0], days[days.length - 1]]) {
    const x = scale(day(one.day) + .5) / WIDTH;
    if (chosen.every(other => Math.abs(other.x - x) > .36)) chosen.push({ x, words: one.words });
  }
  return html('p', { class: 'ticks', 'aria-hidden': 'true' }, chosen.map(one => html('span', { style: { left: `${(one.x * 100).toFixed(1)}%` }, class: one.x < .17 ? 'first' : one.x > .83 ? 'last' : null }, one.words)));
}

// ---- who ultimately says so

export function whoFigure(told) {
  const some = told.origins.slice(0, ROWS);
  const rest = told.origins.slice(ROWS);
  return html('div', { class: 'whofig' },
    html('ul', {}, some.map(one => origin(told, one))),
    rest.length > 0 && html('details', {}, html('summary', {}, `${rest.length} more origins`), html('ul', {}, rest.map(one => origin(told, one)))));
}

function origin(told, one) {
  const paths = new Map();
  for (const id of one.statements) {
    const witness = told.by.get(id);
    // Who stands between the origin and the outlet; whom the text keeps back behind the origin is said in its note.
    const between = witness.chain.slice(1, Math.max(1, witness.chain.findIndex(who => who.origin)));
    const key = between.map(who => who.passed + who.name).join('\n');
    if (!paths.has(key)) paths.set(key, { between, witnesses: [] });
    paths.get(key).witnesses.push(witness);
  }
  return html('li', { class: 'from' }, html('span', { class: 'who origin' }, said(one.name), html('small', {}, said(one.note))),
    html('ul', {}, [...paths.values()].map(way)));
}

function way({ between, witnesses }) {
  const inner = witnesses[0].chain.find(who => who.origin && who.passed);
  const steps = [...between].reverse();
  const first = inner ? inner.passed : 'writes';
  const own = witnesses.filter(w => !w.copyOf), copies = witnesses.filter(w => w.copyOf);
  return html('li', { class: 'way' }, arrow(steps.length ? first : first.replace(/ by$/, ' in')),
    steps.map((who, i) => [html('span', { class: 'who' }, said(who.name), who.note && html('small', {}, said(who.note))), arrow(i === steps.length - 1 ? who.passed.replace(/ by$/, ' in') : who.passed)]),
    html('span', { class: 'outs' }, squares(own), copies.length > 0 && [down(), squares(copies, distinct(copies).length === 1 ? 'a copy' : 'copies')]));
}

function squares(witnesses, note) {
  return html('span', {}, distinct(witnesses).map(w => [letter(w), html('span', { class: 'vh' }, ` ${w.outlet} `)]), note && html('small', {}, note));
}

function distinct(witnesses) {
  const seen = new Set();
  return witnesses.filter(w => !seen.has(w.letter) && seen.add(w.letter));
}

function arrow(words) {
  return html('span', { class: 'arrow' }, html('small', {}, words),
    svg('svg', { viewBox: '0 0 40 8', 'aria-hidden': 'true' }, svg('path', { d: 'M0 4H38M33 1l5 3l-5 3', fill: 'none', stroke: 'currentColor', 'stroke-width': 1.2 })));
}

function down() {
  return svg('svg', { class: 'down', viewBox: '0 0 8 16', 'aria-hidden': 'true' }, svg('path', { d: 'M4 0V14M1 10l3 4l3-4', fill: 'none', stroke: 'currentColor', 'stroke-width': 1.2, 'stroke-dasharray': '3 2' }));
}
