// When each report says that it was, and who is behind each: drawn from words and days that the library gives.
import { html, svg } from './dom.js';
import { said, letter } from './evidence-parts.js';

const WIDTH = 250;
const EDGE = 8;
const ROWS = 8;
let drawn = 0;

// ---- when

export function whenFigure(told) {
  const { rows, together, why, days } = told.when;
  const dated = rows.filter(row => row.from || row.to);
  if (!dated.length) return html('p', { class: 'fine' }, why);
  const scale = scaleOf(dated);
  const side = told.lane < 0 ? 'conf' : told.lane > 0 ? 'coop' : 'both';
  const shown = rows.slice(0, ROWS);
  return html('div', { class: 'when' },
    html('dl', {}, shown.map(row => [
      html('dt', {}, letters(told, row.statements), ' ', row.words),
      html('dd', {}, row.from || row.to ? bar(row, scale, side, told.tie || row.extent === 'throughout') : 'says nothing of when')]),
      rows.length > ROWS && [html('dt', {}, `${rows.length - ROWS} more`), html('dd', {}, 'shown with each report')],
      dated.length > 1 && [html('dt', { class: 'together' }, 'Together', together && html('small', {}, together.words)), html('dd', {}, together ? left(together, scale) : html('span', { class: 'none' }, why))]),
    ticks(days, scale, together));
}

function letters(told, statements) {
  const seen = new Set();
  return statements.map(id => told.by.get(id)).filter(w => w && !seen.has(w.letter) && seen.add(w.letter)).map(w => html('b', { class: w.copyOf ? 'of-copy' : null, title: w.outlet }, w.copyOf ? w.letter.toLowerCase() : w.letter, ' '));
}

const day = iso => Date.parse(iso + 'T00:00:00Z') / 86400000;

// Days to places; where an end is open there is room for it to fade out in.
function scaleOf(rows) {
  const all = rows.flatMap(row => [row.from && day(row.from), row.to && day(row.to) + 1]).filter(x => x != null);
  const first = Math.min(...all), last = Math.max(...all, first + 1);
  const before = rows.some(row => !row.from) ? 56 : EDGE, after = rows.some(row => !row.to) ? 56 : EDGE;
  return value => before + (WIDTH - before - after) * (value - first) / (last - first);
}

function ends(row, scale) {
  const from = row.from ? scale(day(row.from)) : 0;
  const to = row.to ? scale(day(row.to) + 1) : WIDTH;
  return to - from < 6 ? [(from + to) / 2 - 3, (from + to) / 2 + 3] : [from, to];
}

function bar(row, scale, side, solid) {
  const [x0, x1] = ends(row, scale);
  const id = `when-${++drawn}`;
  const open = (!row.from ? 1 : 0) + (!row.to ? 2 : 0);
  const exact = row.from && row.from === row.to;
  const fill = exact || solid ? `var(--${side})` : `var(--${side === 'both' ? 'well' : side + '-soft'})`;
  return svg('svg', { class: 'bar', viewBox: `0 0 ${WIDTH} 14`, 'aria-hidden': 'true' },
    open > 0 && svg('defs', {}, fade(id + 'f', fill, open), fade(id + 's', `var(--${side})`, open)),
    shape(side, x0, x1, exact, { fill: open ? `url(#${id}f)` : fill, stroke: open ? `url(#${id}s)` : `var(--${side})`, 'stroke-width': 1.4 }));
}

function fade(id, colour, open) {
  const stop = (offset, strength) => svg('stop', { offset, 'stop-color': colour, 'stop-opacity': strength });
  return svg('linearGradient', { id }, stop(0, open & 1 ? 0 : 1), stop(.35, 1), stop(.65, 1), stop(1, open & 2 ? 0 : 1));
}

// Round for cooperation, pointed for conflict, square for neither.
function shape(side, x0, x1, exact, look) {
  const middle = (x0 + x1) / 2;
  if (exact && side === 'coop') return svg('circle', { cx: middle, cy: 7, r: 5, ...look });
  if (exact && side === 'conf') return svg('path', { d: `M${middle - 6} 7l6-6l6 6l-6 6z`, ...look });
  if (side === 'conf') { const tip = Math.min(5, (x1 - x0) / 2); return svg('path', { d: `M${x0} 7l${tip}-4H${x1 - tip}l${tip} 4l${-tip} 4H${x0 + tip}z`, ...look }); }
  return svg('rect', { x: x0, y: 3, width: x1 - x0, height: 8, rx: side === 'coop' ? 4 : 0, ...look });
}

function left(together, scale) {
  const [x0, x1] = ends(together, scale);
  return svg('svg', { class: 'bar', viewBox: `0 0 ${WIDTH} 16`, 'aria-hidden': 'true' },
    svg('rect', { x: x0, y: 2, width: x1 - x0, height: 12, rx: 6, fill: 'var(--marker)', stroke: 'var(--ink)', 'stroke-width': 1.2 }));
}

// The ends of what is left, and the outermost days where there is room for their names.
function ticks(days, scale, together) {
  const near = days.filter(d => together && (d.day === together.from || d.day === together.to));
  const chosen = [];
  for (const one of [...near, days[0], days[days.length - 1]]) {
    const x = scale(day(one.day)) / WIDTH;
    if (chosen.every(other => Math.abs(other.x - x) > .36)) chosen.push({ x, words: one.words });
  }
  return html('p', { class: 'ticks', 'aria-hidden': 'true' }, chosen.map(one => html('span', { style: { left: `${(one.x * 100).toFixed(1)}%` }, class: one.x < .2 ? 'first' : one.x > .8 ? 'last' : null }, one.words)));
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
    const between = witness.chain.slice(1).filter(who => !who.origin);
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
    html('span', { class: 'outs' }, html('span', {}, distinct(own).map(w => [letter(w), html('span', { class: 'vh' }, ` ${w.outlet} `)])),
      copies.length > 0 && html('span', { class: 'copies' }, down(), distinct(copies).map(w => [letter(w), html('span', { class: 'vh' }, ` ${w.outlet} `)]), html('small', {}, copies.length === 1 ? 'a copy' : 'copies'))));
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
