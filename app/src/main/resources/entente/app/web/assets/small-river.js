// A relation in small: what is told of each phase, cooperation above and round, conflict below, pointed and hatched; where
// nothing is told for long, it says so by hatching.
import { svg } from './dom.js';
import { start, end } from './days.js';

export const HEIGHT = 46;
const ZERO = HEIGHT / 2;
const DEEPEST = 19;
const NARROWEST = 4;

// scale: a time in milliseconds to a place between 0 and width.
export function smallRiver(phases, scale, width) {
  const told = phases.filter(phase => phase.character !== 'silence');
  return svg('svg', { class: 'small-river', width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}`, 'aria-hidden': 'true' },
    svg('path', { d: `M0 ${ZERO}H${width}`, stroke: 'var(--line)' }),
    phases.map(phase => phase.character === 'silence' && silence(place(phase, scale, width))),
    told.map(phase => phase.turn && turn(place(phase, scale, width))),
    told.map(phase => bank(place(phase, scale, width), phase)),
    told.length > 0 && svg('path', { d: `M${place(told[0], scale, width)[0]} ${ZERO}H${place(told[told.length - 1], scale, width)[1]}`, stroke: 'var(--ink)' }));
}

// A day is too short to be seen among decades; it is drawn a little wider, never past the end.
function place(phase, scale, width) {
  const x1 = scale(start(phase.from));
  const x2 = scale(end(phase.to));
  const missing = Math.max(0, NARROWEST - (x2 - x1)) / 2;
  const left = Math.min(x1 - missing, width - NARROWEST);
  return [Math.max(0, left), Math.min(width, Math.max(left, 0) + Math.max(NARROWEST, x2 - x1))];
}

function silence([x1, x2]) {
  return svg('rect', { x: x1, y: ZERO - 4, width: x2 - x1, height: 8, fill: 'url(#hatch-silent)' });
}

function turn([x1]) {
  return svg('path', { d: `M${x1} 2V${HEIGHT - 2}`, stroke: 'var(--ink-3)', 'stroke-dasharray': '2 3' });
}

function bank([x1, x2], phase) {
  return [phase.coop > 0 && round(x1, x2, depth(phase.coop)), phase.conf > 0 && pointed(x1, x2, depth(phase.conf))];
}

const depth = strength => Math.max(3, strength / 10 * DEEPEST);

function round(x1, x2, up) {
  const r = Math.min(5, (x2 - x1) / 2, up);
  const top = ZERO - up;
  return svg('path', { d: `M${x1} ${ZERO}V${top + r}Q${x1} ${top} ${x1 + r} ${top}H${x2 - r}Q${x2} ${top} ${x2} ${top + r}V${ZERO}`, fill: 'var(--coop-soft)', stroke: 'var(--coop-2)' });
}

function pointed(x1, x2, down) {
  const cut = Math.min(6, (x2 - x1) / 2, down);
  const foot = ZERO + down;
  return svg('path', { d: `M${x1} ${ZERO}V${foot - cut}L${x1 + cut} ${foot}H${x2 - cut}L${x2} ${foot - cut}V${ZERO}`, fill: 'url(#hatch-conf)', stroke: 'var(--conf-2)' });
}
