// Small parts of the evidence that several of its drawings share.
import { html } from './dom.js';
import { pointPicture } from './marks.js';
import { told } from './shown-text.js';

// Words of a text, or a name that may come from one: they cannot turn around what stands beside them.
export function said(text) { return told('bdi', {}, text); }

export function letter(witness) {
  return html('span', { class: witness.copyOf ? 'letter copy' : 'letter', title: witness.outlet }, witness.letter);
}

// Cooperation round, conflict pointed, neither square: told apart without hue.
export function pill(event) {
  const side = event.lane > 0 ? 'coop' : event.lane < 0 ? 'conf' : 'none';
  return html('span', { class: 'pill ' + side }, pointPicture({ lane: event.lane, modality: event.modality || 'actual', date: { from: '', to: '', extent: 'throughout' } }, 14), event.laneWords);
}
