// Who took which stand on an event without having had a part in it: from against to for, as people stand in a room.
import { view, title } from './frame.js';
import { html, replace, svg } from './dom.js';
import { get, path } from './api.js';
import { parts } from './address.js';
import { told } from './shown-text.js';
import { evidenceBeside } from './story-side.js';
import { sentence, where, opener, eventHead } from './story-parts.js';

const ORDER = ['against', 'restraint', 'neutral', 'for'];
const FIRST = 3;

view(async (main, drawn) => {
  const found = await get(`events/${path(parts()[0])}/reactions`);
  drawn();
  title('Reactions to: ' + found.title);
  const headings = new Map(found.stances.map(one => [one.stance, one.heading]));
  replace(main,
    eventHead('Who reacted, and how', found, `${found.date}. ${found.count}${/\.$/.test(found.count) ? '' : '.'}`, found.event[0]),
    found.reactions.length ? html('div', { class: 'stances' }, ORDER.map(stance => column(stance, headings.get(stance), byActor(found.reactions, stance)))) : nothing(found));
  evidenceBeside();
});

function byActor(reactions, stance) {
  const actors = new Map();
  for (const one of reactions) if (one.stance === stance) {
    if (!actors.has(one.standing_for.id)) actors.set(one.standing_for.id, { actor: one.standing_for, told: [] });
    actors.get(one.standing_for.id).told.push(one);
  }
  return [...actors.values()];
}

function column(stance, heading, actors) {
  return html('section', { class: 'stance ' + stance, 'aria-labelledby': 'stance-' + stance },
    html('h2', { id: 'stance-' + stance }, shape(stance), heading, html('small', {}, ` ${actors.length}`)),
    actors.length ? actors.map(block) : html('p', { class: 'none' }, 'nobody that is told of'));
}

function block({ actor, told: reactions }) {
  const rest = reactions.slice(FIRST);
  return html('div', { class: 'actor' },
    html('h3', {}, html('a', { href: '/actor/' + path(actor.id) }, told('bdi', {}, actor.name))),
    reactions.slice(0, FIRST).map(one => reaction(one, actor)),
    rest.length > 0 && html('details', {}, html('summary', {}, `${rest.length} more of ${actor.name}`), rest.map(one => reaction(one, actor))));
}

function reaction(one, actor) {
  return html('div', { class: 'reaction', 'data-statement': one.statement },
    sentence(one.sentence.text, one.sentence.begin, one.words),
    html('p', { class: 'by' }, one.actor.id !== actor.id && ['by ', told('bdi', {}, one.actor.name), ' · '], where(one.document, one.statement), one.statement && [' · ', opener('evidence')]));
}

// The same shapes as on all charts: pointed against, round for; open for those who take no side.
function shape(stance) {
  const look = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6 };
  const inside = stance === 'for' ? svg('circle', { cx: 6, cy: 6, r: 5, fill: 'currentColor' }) : stance === 'against' ? svg('path', { d: 'M0 6l6-6l6 6l-6 6z', fill: 'currentColor' }) : stance === 'restraint' ? svg('path', { d: 'M1 6h10M6 1v10', ...look }) : svg('rect', { x: 1.5, y: 1.5, width: 9, height: 9, ...look });
  return svg('svg', { width: 12, height: 12, viewBox: '0 0 12 12', 'aria-hidden': 'true' }, inside);
}

function nothing(found) {
  return html('p', { class: 'acts' }, html('a', { href: '/event/' + path(found.id) }, 'All that is told of it'), html('a', { href: '/chain/' + path(found.id) }, 'What led to it, and what followed'));
}
