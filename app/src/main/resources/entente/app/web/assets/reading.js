// How far a reading is: "12 of 40 articles", failures at once with their reason and remedy. When it is over they stand in the
// list of all that could not be read.
import { html, replace } from './dom.js';
import { get, send, path } from './api.js';
import { told } from './shown-text.js';
import { failure } from './failures.js';

const LOOK = 400;

// Draws a reading into a place until it is over, then calls done.
export async function follow(place, reading, done) {
  const parts = layOut(place, reading);
  for (;;) {
    draw(parts, reading);
    if (reading.over) break;
    await new Promise(again => setTimeout(again, LOOK));
    try {
      reading = await get('readings/' + path(reading.id));
    } catch (fault) {
      refuse(place, fault.message);
      return;
    }
  }
  done(reading);
}

export function refuse(place, message) {
  replace(place, html('section', { class: 'reading', 'aria-label': 'Reading' }, html('p', { class: 'reading-problem', role: 'alert' }, message)));
}

export function announce(place, message) {
  replace(place, html('section', { class: 'reading', 'aria-label': 'Reading' }, html('p', { class: 'reading-words', role: 'status' }, message)));
}

function layOut(place, reading) {
  const parts = {
    words: html('p', { class: 'reading-words', role: 'status' }),
    bar: html('progress', { class: 'reading-bar', 'aria-label': 'Articles dealt with' }),
    current: html('p', { class: 'reading-now' }),
    stop: html('button', { class: 'quiet', type: 'button', onclick: () => send('DELETE', 'readings/' + path(reading.id)).catch(() => {}) }, 'Stop'),
    problem: html('p', { class: 'reading-problem', role: 'alert' }),
    failures: html('ul', { class: 'failures', 'aria-live': 'polite', 'aria-label': 'Not read' }),
    documents: html('div', {}),
    seen: 0,
  };
  replace(place, html('section', { class: 'reading', 'aria-label': 'Reading' },
    html('div', { class: 'reading-head' }, parts.words, parts.stop), parts.bar, parts.current, parts.problem, parts.failures, parts.documents));
  return parts;
}

function draw(parts, reading) {
  // A text that is set again is read aloud again.
  if (parts.words.textContent !== reading.words) parts.words.textContent = reading.words;
  parts.stop.hidden = reading.over;
  parts.bar.hidden = reading.over;
  if (reading.total && reading.state === 'reading') {
    parts.bar.max = reading.total;
    parts.bar.value = reading.done;
  } else parts.bar.removeAttribute('value');
  replace(parts.current, reading.current && ['Now: ', told('bdi', {}, reading.current)]);
  parts.problem.hidden = !reading.problem;
  replace(parts.problem, reading.problem && told('span', {}, reading.problem));
  parts.failures.append(...reading.failures.slice(parts.seen).map(failure));
  parts.seen = reading.failures.length;
  if (!reading.over) return;
  // Where the library could not be used, they stand nowhere else.
  if (!reading.problem) replace(parts.failures);
  replace(parts.documents, reading.documents.length > 0 && documents(reading));
}

function documents(reading) {
  const left = reading.read - reading.documents.length;
  return html('details', { class: 'reading-list' }, html('summary', {}, 'What was read'),
    html('ul', {}, reading.documents.map(one => html('li', {}, html('a', { href: '/article/' + path(one.id) }, told('bdi', {}, one.title ?? one.id)), ' ', html('span', { class: 'kicker' }, one.statements + (one.statements === 1 ? ' statement' : ' statements'))))),
    left > 0 && html('p', { class: 'kicker' }, `and ${left} more before these`));
}
