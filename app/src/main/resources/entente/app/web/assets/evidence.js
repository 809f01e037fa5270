// The evidence of one event: when, who ultimately says so, and every report with its sentence in its paragraph.
import { html, svg, replace } from './dom.js';
import { get, path } from './api.js';
import { whenFigure, whoFigure } from './evidence-figures.js';
import { report } from './evidence-report.js';
import { said, pill } from './evidence-parts.js';
import { surroundings, relation } from './evidence-surroundings.js';

const FIRST = 6;
const asked = new WeakMap();

// Draws everything of one event into an element. Options:
//   nav: { index, of, previous(), next() } steps through the events of the chart; onClose() adds a button and Esc;
//   between: [a, b] the two of the relation, for the paths by which a report entered; sources: the answer's, for its letters;
//   level: 1 where the event is the page. Returns what the library told, or null when another event was asked for meanwhile.
export async function showEvidence(place, id, options = {}) {
  asked.get(place)?.abort();
  const request = new AbortController();
  asked.set(place, request);
  const inside = panel(place, options);
  const late = setTimeout(() => replace(inside, head(options), html('p', { class: 'kicker', role: 'status' }, 'Asking the library …')), 400);
  try {
    const [a, b] = options.between || [];
    const told = await get(`events/${path(id)}/evidence`, { limit: options.level === 1 ? 50 : FIRST, a, b }, { signal: request.signal });
    lettered(told, options.sources);
    replace(inside, head(options), event(told, options));
    inside.scrollTop = 0;
    return told;
  } catch (fault) {
    if (fault.name === 'AbortError') return null;
    if (options.level === 1) throw fault;
    replace(inside, head(options), html('div', { class: 'event', role: 'alert' }, html('h2', {}, fault.title || 'Failed'), html('p', { class: 'fine' }, fault.message)));
    return null;
  } finally {
    clearTimeout(late);
  }
}

function panel(place, { onClose }) {
  let inside = place.classList.contains('side-in') ? place : place.querySelector(':scope > .side-in');
  if (!inside) replace(place, inside = html('div', { class: 'side-in' }));
  if (inside.closest('.side')) inside.tabIndex = 0;
  inside.onkeydown = pressed => { if (pressed.key === 'Escape' && onClose) { pressed.preventDefault(); onClose(); } };
  place.hidden = false;
  return inside;
}

function head({ nav, onClose }) {
  if (!nav && !onClose) return null;
  return html('div', { class: 'ev-nav' },
    html('span', {}, nav ? `Event ${nav.index} of ${nav.of}` : 'Event'),
    nav && button('Previous event', 'M11 4L6 9l5 5', nav.previous, nav.index <= 1),
    nav && button('Next event', 'M7 4l5 5l-5 5', nav.next, nav.index >= nav.of),
    onClose && button('Close the evidence', 'M4.5 4.5l9 9m0-9l-9 9', onClose));
}

function button(name, d, act, off = false) {
  return html('button', { class: 'icon', type: 'button', 'aria-label': name, disabled: off, onclick: () => act() },
    svg('svg', { viewBox: '0 0 18 18', 'aria-hidden': 'true' }, svg('path', { d, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6 })));
}

// The letters are those of the chart beside the panel where there is one, so that A is A in both; others get what is left.
function lettered(told, sources) {
  told.by = new Map(told.witnesses.map(w => [w.statement, w]));
  if (!sources) return;
  const ofDocument = new Map(sources.flatMap(source => (source.documents || []).map(document => [document.id, source.letter])));
  const taken = new Set(sources.map(source => source.letter));
  const others = new Map();
  for (const witness of told.witnesses) {
    const known = ofDocument.get(witness.document);
    if (!known && !others.has(witness.outlet)) others.set(witness.outlet, free(taken));
    witness.letter = known || others.get(witness.outlet);
  }
}

function free(taken) {
  for (let i = 0; ; i++) {
    const letter = String.fromCharCode(65 + i % 26) + (i < 26 ? '' : Math.floor(i / 26) + 1);
    if (!taken.has(letter)) { taken.add(letter); return letter; }
  }
}

function event(told, options) {
  const page = options.level === 1;
  return html('div', { class: 'event' },
    html('header', { class: 'event-head' },
      page && relation(told),
      html(page ? 'h1' : 'h2', { tabindex: -1 }, page ? said(told.title) : html('a', { href: '/event/' + path(told.event) }, said(told.title))),
      html('p', { class: 'what' }, pill(told), html('span', {}, told.kind === 'tie' ? 'Tie ' : 'PLOVER type ', told.type, `, ${told.typeWords}`),
        told.modality !== 'actual' && html('span', { class: 'modality' }, told.modalityWords))),
    html('div', { class: 'figures' },
      html(page ? 'h2' : 'h3', { class: 'sub' }, 'When ', html('small', {}, '– what each text allows, and what is left')),
      whenFigure(told),
      html(page ? 'h2' : 'h3', { class: 'sub' }, 'Who ultimately says so ', html('small', {}, `– ${told.count}`)),
      whoFigure(told)),
    reports(told, options),
    html('div', { class: 'around' }, links(told), surroundings(told, page), !page && relation(told), bonds(told)));
}

function reports(told, options) {
  const place = html('div', { class: 'reports' }, told.reports.map(one => report(told, one)));
  differ(told).forEach(box => place.insertBefore(box, place.children[2] || null));
  const left = told.total - told.reports.length;
  if (left > 0) place.append(more(told, options, place, left));
  return place;
}

function more(told, options, place, left) {
  const [a, b] = options.between || [];
  const button = html('button', { class: 'toggle more', type: 'button' }, `Show ${left} more`);
  button.onclick = async () => {
    button.disabled = true;
    const rest = await get(`events/${path(told.event)}/evidence`, { limit: 500, offset: told.reports.length, a, b });
    button.remove();
    const drawn = rest.reports.map(one => report(told, one));
    told.reports.push(...rest.reports);
    place.append(...drawn);
    drawn[0]?.querySelector('a, button')?.focus();
  };
  return button;
}

function differ(told) {
  return told.contradictions.map(one => html('p', { class: 'differ' }, html('b', {}, 'Where they differ. '), said(one.words), '. Entente keeps both and calls neither wrong.'));
}

function links(told) {
  if (!told.links.length) return null;
  return html('div', { class: 'joined' }, html('h3', { class: 'sub' }, 'What the texts join to it'),
    html('ul', { class: 'lines' }, told.links.map(one => html('li', {}, one.words + ' ', html('a', { href: '/event/' + path(one.event) }, said(one.title)), html('small', {}, ' ' + one.date)))));
}

function bonds(told) {
  if (!told.bonds.length) return null;
  const letter = id => told.by.get(id)?.letter || '';
  return html('details', { class: 'bonds' }, html('summary', {}, 'Why these reports are held to tell the same'),
    html('ul', { class: 'lines' }, told.bonds.map(one => html('li', {}, html('b', {}, `${letter(one.one)} as ${letter(one.other)}: `), one.why))));
}
