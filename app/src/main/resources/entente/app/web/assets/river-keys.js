// How to read the river: every shape once, in words.
import { html, svg } from './dom.js';
import { lying, pointOf, prepare } from './marks.js';

const base = { lane: 2, modality: 'actual', date: { from: '2001-01-01', to: '2001-01-01', extent: 'within', open: 'none' } };
const year = { ...base.date, to: '2001-12-31' };

export function howTo() {
  prepare();
  const coop = more => ({ ...base, ...more });
  const conf = more => ({ ...base, lane: -2, ...more });
  const label = (x, words, kind) => svg('text', { class: 'lab ' + kind, x, y: 14, 'font-size': 12 }, svg('tspan', { class: 'said' }, words));
  const flag = (x, exact) => [svg('path', { class: 'pole', d: `M${x} 1V19`, 'stroke-dasharray': exact ? null : '4 3' }), svg('path', { class: 'pennant', d: `M${x} 2l8.500 4.500l-8.500 4.500z`, fill: exact ? 'var(--ink)' : 'var(--paper)' })];
  const keys = [
    [[pointOf(coop(), 10, 10), pointOf(conf(), 28, 10), pointOf(coop({ lane: 0 }), 45, 10)], 'Known to the day. Round is cooperation, pointed is conflict, square is neither.'],
    [[pointOf(coop({ date: year }), 14, 10), pointOf(conf({ date: year }), 40, 10)], 'Pale: a stretch too short to draw at this zoom, or no date at all.'],
    [lying(coop({ date: year }), 1, 53, 10), 'At some time within this stretch; the text says no more.'],
    [lying(conf({ date: { ...year, extent: 'throughout' } }), 1, 53, 10), 'All through this stretch.'],
    [lying(conf({ date: { ...year, open: 'end' } }), 1, 53, 10), '“After …”: one end is left open by the text.'],
    [lying(conf({ date: year, modality: 'planned' }), 1, 53, 10), 'Said, not done: planned, possible or asked for; the word is given.'],
    [[pointOf(conf({ modality: 'denied', date: year }), 14, 10), svg('text', { class: 'lab key', x: 34, y: 15, 'font-size': 14 }, '≠')], 'Denied. ≠ joins two reports that contradict each other.'],
    [svg('g', { class: 'answers' }, svg('path', { d: 'M24 3H10Q6 3 6 7V13Q6 17 10 17H40', 'marker-end': 'url(#mark-arrow)' })), 'An arrow leads from an act to the one that answers it.'],
    [lying(conf({ date: year, unknown: true }), 1, 53, 10), '?: the text does not tell who did it.'],
    [[label(0, 'bold', 'key'), svg('text', { class: 'tick', x: 32, y: 14 }, 'A\u2009B\u2009c')], 'Bold: two independent origins or more. Small letter: a copy, not counted.'],
    [[label(2, 'unsure', ''), svg('path', { class: 'doubt', d: 'M2 17h38' })], 'Read with less confidence (0.5 to 0.7). Below the bound: hidden, and counted.'],
    [[flag(8, true), flag(34, false)], 'Turning point on a known day; turning point about then.'],
    [[svg('rect', { y: 2, width: 54, height: 16, fill: 'var(--coop-wash)', stroke: 'var(--coop-2)' }), svg('path', { class: 'axis', d: 'M0 18h54' })], 'Depth of the river: mean strength of what is told in the phase.'],
  ];
  return html('section', { class: 'howto', 'aria-labelledby': 'how' }, html('h2', { id: 'how' }, 'How to read the river'),
    html('ul', { class: 'keys' }, keys.map(([drawn, words]) => html('li', {}, svg('svg', { viewBox: '0 0 54 20', 'aria-hidden': 'true' }, drawn), html('span', {}, words)))),
    html('p', { class: 'kicker' }, 'Drag in the calendar, pinch with two fingers, or turn the wheel with Ctrl to zoom; one finger moves the time shown; double click zooms to a phase, Backspace goes back. Arrow keys step through the events.'));
}
