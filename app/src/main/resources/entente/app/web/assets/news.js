// What changed in the library, by day, the newest first: each reading with what it brought, each decision with its undo.
import { html, put, replace } from './dom.js';
import { get, send, path } from './api.js';
import { told } from './shown-text.js';
import { isNew, look } from './seen.js';
import { zone } from './zone.js';

const SHOWN = 5;

// Draws into a section; again() is called when a decision has been taken back.
export async function news(place, again) {
  const list = html('div', { class: 'days' });
  replace(place, html('h2', {}, 'What changed'), list);
  const changes = await part(0);
  if (changes.total === 0) return replace(list, html('p', { class: 'kicker' }, 'Nothing yet.'));
  add(list, changes, null, again);
  look(changes.items.map(one => one.at));
}

const part = offset => get('changes', { limit: SHOWN, offset, zone: zone() });

// A day that was begun before goes on.
function add(list, changes, open, again) {
  const newest = changes.items.findIndex(one => one.decision == null);
  changes.items.forEach((one, i) => {
    if (open?.day !== one.day) {
      open = { day: one.day, entries: html('ul', {}) };
      put(list, [html('h3', {}, one.day), open.entries]);
    }
    open.entries.append(entry(one, changes.offset === 0 && i === newest, again));
  });
  const shown = changes.offset + changes.items.length;
  if (shown < changes.total) list.append(earlier(list, shown, open, again));
}

function earlier(list, offset, open, again) {
  const button = html('button', { class: 'link earlier', type: 'button', onclick: async () => {
    button.disabled = true;
    try {
      const changes = await part(offset);
      const last = open.entries.lastElementChild;
      button.remove();
      add(list, changes, open, again);
      (last.nextElementSibling ?? open.entries.nextElementSibling?.nextElementSibling)?.querySelector('summary, button, a')?.focus();
    } catch (fault) {
      button.textContent = fault.message;
    }
  } }, 'Earlier changes');
  return button;
}

function entry(one, newest, again) {
  const when = [one.hour && html('span', { class: 'hour' }, one.hour + ' '), isNew(one.at) && [html('b', { class: 'is-new' }, 'new'), ' ']];
  const words = told('span', {}, one.words);
  if (one.decision != null) return html('li', {}, when, decided(one.parts[0]?.lines[0], words), ' ', undo(one.decision, again));
  return html('li', {}, html('details', { open: newest }, html('summary', {}, when, words), html('ul', { class: 'lines' }, one.parts.map(lines))));
}

// A statement stands before what became of it; the names of actors stand in the words.
function decided(line, words) {
  if (!line) return words;
  return line.statement ? [html('a', { href: address(line) }, told('b', {}, line.about)), ': ', words] : html('a', { class: 'decided', href: address(line) }, words);
}

function lines(part) {
  const left = part.total - part.lines.length;
  return [part.lines.map(line => html('li', { class: part.kind }, html('a', { href: address(line) }, told('b', {}, line.about)), told('span', {}, line.words))),
    left > 0 && html('li', { class: 'kicker' }, `and ${left} more`)];
}

function address(line) {
  if (line.event) return '/event/' + path(line.event);
  if (line.other) return '/relation/' + path(line.actor, line.other);
  if (line.actor) return '/actor/' + path(line.actor);
  return '/article/' + path(line.document) + (line.statement ? '?statement=' + encodeURIComponent(line.statement) : '');
}

function undo(number, again) {
  const place = html('span', { role: 'alert' });
  const button = html('button', { class: 'link', type: 'button', onclick: async () => {
    button.disabled = true;
    try {
      await send('POST', `decisions/${number}/undo`);
      again();
    } catch (fault) {
      place.textContent = ' ' + fault.message;
      button.disabled = false;
    }
  } }, 'Undo', html('span', { class: 'vh' }, ` decision ${number}`));
  return [button, place];
}
