// What is chosen, explained: a tie with its events, an actor with its ties, a triad with a sentence for each side.
import { html, svg, replace } from './dom.js';
import { get, path } from './api.js';
import { told as quoted } from './shown-text.js';
import { scope, time } from './network-state.js';
import { showEvidence } from './evidence.js';
import { sample, triangle } from './network-figures.js';
import { pairOf, shownTies } from './network-drawing.js';

let asked = null;

export async function side(place, told, state, act) {
  asked?.abort();
  if (state.event) return evidence(place, state, act);
  if (state.chosen.length === 1) return show(place, act, actor(told, state, act));
  const request = asked = new AbortController();
  const [a, b, c] = state.chosen;
  try {
    const why = await get('network/reasons', { ...scope(state), ...time(state), a, b, c }, { signal: request.signal });
    show(place, act, reasons(why, told, state, act));
  } catch (fault) {
    if (fault.name !== 'AbortError') show(place, act, ['Not explained', html('h2', {}, fault.title ?? 'Failed'), html('p', { class: 'lead', role: 'alert' }, fault.message)]);
  }
}

function show(place, act, [kicker, ...content]) {
  place.hidden = false;
  replace(place, html('div', { class: 'side-in why', tabindex: 0, onkeydown: key => { if (key.key === 'Escape') { key.stopPropagation(); act.close(); } } },
    html('div', { class: 'side-top' }, html('span', {}, kicker), html('button', { class: 'icon', type: 'button', 'aria-label': 'Close', onclick: act.close }, svg('svg', { viewBox: '0 0 18 18', 'aria-hidden': 'true' }, svg('path', { d: 'M4.5 4.5l9 9m0-9l-9 9', stroke: 'currentColor', 'stroke-width': 1.6 })))), ...content));
}

function evidence(place, state, act) {
  const list = act.events();
  const index = list.indexOf(state.event);
  const nav = index < 0 ? null : { index: index + 1, of: list.length, previous: () => act.event(list[index - 1]), next: () => act.event(list[index + 1]) };
  return showEvidence(place, state.event, { nav, onClose: () => act.event(null), between: state.chosen.length === 2 ? state.chosen : undefined });
}

// ---- an actor

const name = text => quoted('span', {}, text);

function actor(told, state, act) {
  const one = told.actors.find(a => a.id === state.chosen[0]);
  if (!one) return ['An actor', html('h2', {}, 'Not drawn here'), html('p', { class: 'lead' }, 'This actor has no place in this drawing. ', html('a', { href: '/actor/' + path(state.chosen[0]) }, 'All that is told of it'))];
  const own = shownTies(told, state).filter(t => t.a === one.id || t.b === one.id);
  const through = told.agencies.filter(a => a.body === one.id || a.agent === one.id);
  return ['An actor', quoted('h2', {}, one.name),
    html('p', { class: 'lead' }, [told.at.words + ': ' + (own.length ? own.length + (own.length === 1 ? ' tie' : ' ties') : one.note ?? 'no tie of its own'), one.since].filter(Boolean).join(' · ')),
    html('p', { class: 'acts' }, html('a', { href: '/actor/' + path(one.id) }, 'All that is told of it'), html('button', { class: 'quiet', type: 'button', onclick: () => act.around(one.id) }, 'Look around it')),
    own.length > 0 && html('ul', { class: 'pairs' }, own.map(tie => {
      const other = told.actors.find(a => a.id === (tie.a === one.id ? tie.b : tie.a));
      return html('li', {}, sample(tie), html('div', {}, html('button', { class: 'plain', type: 'button', onclick: () => act.choose([tie.a, tie.b]) }, quoted('b', {}, other.name)), ' ', html('span', { class: 'by' }, tie.signWords), html('p', { class: 'fine' }, `${tie.words} · ${tie.period}`), html('a', { class: 'fine', href: '/relation/' + path(tie.a, tie.b) }, 'Their history')));
    })),
    through.length > 0 && [html('h3', { class: 'sub' }, 'Who acts through whom'), agencies(through, told, act)],
    another('Why does it stand where it stands to', told, [one.id], act)];
}

// Another actor to be explained together with those chosen: with Shift held down in the drawing, or from this list.
function another(words, told, chosen, act) {
  const others = told.actors.filter(a => a.there && !chosen.includes(a.id)).sort((p, q) => p.name.localeCompare(q.name, 'en'));
  return others.length > 0 && html('label', { class: 'fine another' }, words + ' ', html('select', { onchange: event => event.target.value && act.choose([...chosen, event.target.value]) },
    html('option', { value: '' }, 'choose an actor'), others.map(a => html('option', { value: a.id }, a.name))));
}

export function agencies(list, told, act) {
  return html('ul', { class: 'agencies fine' }, list.map(a => {
    const body = told.actors.find(x => x.id === a.body);
    return html('li', {}, body && [name(body.name), ' → '], name(a.words), a.told.slice(0, 3).map(e => [' · ', event(e, act)]), a.told.length > 3 && ` and ${a.told.length - 3} more`, !a.told.length && a.acts.slice(0, 2).map(e => [' · ', event(e, act)]));
  }));
}

function event(e, act) {
  return html('button', { class: 'plain', type: 'button', onclick: () => act.event(e.id) }, name(e.title), `, ${e.date}`);
}

// ---- a tie, or a triad

function reasons(why, told, state, act) {
  const [one, other] = why.actors;
  act.listed(why.tie && state.chosen.length === 2 ? why.tie.events.map(e => e.id) : why.reasons.flatMap(r => r.legs.map(l => l.event)));
  const triad = state.chosen.length === 3;
  const through = told.agencies.filter(a => pairOf(a.body, a.agent) === pairOf(one.id, other.id));
  if (triad && why.reasons.length) return ['A triad explained', reason(why.reasons[0], act, 2), html('p', { class: 'fine' }, why.words)];
  return [why.tie ? 'A tie and what it rests on' : 'Two of the network',
    why.tie ? quoted('h2', {}, why.tie.title) : html('h2', {}, name(one.name), ' and ', name(other.name)),
    html('p', { class: 'lead' }, why.words),
    through.length > 0 && agencies(through, told, act),
    html('p', { class: 'acts' }, html('a', { href: '/relation/' + path(one.id, other.id) }, 'Their whole history'), html('a', { href: '/actor/' + path(one.id) }, name(one.name)), html('a', { href: '/actor/' + path(other.id) }, name(other.name))),
    why.tie && events(why.tie, act),
    why.reasons.map(r => html('section', { class: 'more' }, reason(r, act, 3), html('button', { class: 'quiet', type: 'button', onclick: () => act.choose(r.actors.map(a => a.id)) }, 'Show the three in the drawing'))),
    why.reasonsLeft > 0 && html('p', { class: 'fine' }, `${why.reasonsLeft} more have ties with both.`),
    another('What has to do with both', told, [one.id, other.id], act)];
}

function events(tie, act) {
  const left = tie.eventsTotal - tie.events.length;
  return [
    html('h3', { class: 'sub' }, tie.eventsTotal === 1 ? 'It rests on one event' : `It rests on ${tie.eventsTotal} events`, html('small', {}, tie.origins === 1 ? ' – one origin' : ` – ${tie.origins} independent origins`)),
    html('ol', { class: 'grounds' }, tie.events.map(e => ground(e, act))),
    left > 0 && html('p', { class: 'fine' }, `${left} more in `, html('a', { href: '/relation/' + path(tie.a, tie.b) }, 'their history'), '.'),
    tie.undatedTotal > 0 && html('details', { class: 'undated' }, html('summary', {}, tie.undatedTotal === 1 ? '1 more has no date, and does not count' : `${tie.undatedTotal} more have no date, and do not count`), html('ol', { class: 'grounds' }, tie.undated.map(e => ground(e, act)))),
  ];
}

const SIGNS = { '+': '+', '-': '−', 0: '·' };

function ground(e, act) {
  return html('li', {}, html('span', { class: 'sig ' + (e.sign === '+' ? 'coop' : e.sign === '-' ? 'conf' : ''), 'aria-hidden': 'true' }, SIGNS[e.sign]),
    html('button', { class: 'plain', type: 'button', onclick: () => act.event(e.id) }, html('span', { class: 'by' }, e.date), ' ', name(e.title)),
    html('span', { class: 'by' }, ' ', e.outlets.slice(0, 3).map((o, i) => [i ? ', ' : '', name(o)]), e.outlets.length > 3 && ` and ${e.outlets.length - 3} more`, e.via.map(v => [' · ', name(v)])));
}

function reason(reason, act, level) {
  const [one, other, third] = reason.actors;
  return [
    quoted('h' + level, { class: level === 3 ? 'question' : null }, reason.question),
    html('p', { class: 'lead' }, quoted('b', {}, reason.claim), ' ', reason.rest),
    triangle(reason, one, other, third),
    html('ol', { class: 'legs' }, reason.legs.map(leg => html('li', {}, sample(leg), html('div', {}, quoted('b', {}, leg.title), ' ', html('span', { class: 'by' }, leg.told),
      html('button', { class: 'plain said', type: 'button', onclick: () => act.event(leg.event) }, html('q', { dir: 'auto', class: 'told' }, quoted('span', {}, leg.quote.before), quoted('mark', {}, leg.quote.marked), quoted('span', {}, leg.quote.after))),
      html('span', { class: 'by' }, name(leg.outlet), ' · ', leg.date))))),
  ];
}
