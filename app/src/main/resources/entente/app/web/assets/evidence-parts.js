// Small parts of the evidence that several of its drawings share.
import { html, svg } from './dom.js';

// Words of a text, or a name that may come from one: they cannot turn around what stands beside them.
export function said(text) { return html('bdi', { dir: 'auto' }, text); }

export function letter(witness) {
  return html('span', { class: witness.copyOf ? 'letter copy' : 'letter', title: witness.outlet }, witness.letter);
}

// Cooperation round, conflict pointed, neither square: told apart without hue.
export function pill(told) {
  const side = told.lane > 0 ? 'coop' : told.lane < 0 ? 'conf' : 'none';
  return html('span', { class: 'pill ' + side }, svg('svg', { width: 11, height: 11, viewBox: '0 0 11 11', 'aria-hidden': 'true' }, shape(side)), told.laneWords);
}

function shape(side) {
  if (side === 'coop') return svg('circle', { cx: 5.5, cy: 5.5, r: 5, fill: 'currentColor' });
  if (side === 'conf') return svg('path', { d: 'M0 5.5L5.5 0L11 5.5L5.5 11z', fill: 'currentColor' });
  return svg('rect', { x: 1, y: 1, width: 9, height: 9, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6 });
}
