// Two sources side by side, aligned in time.
import { view, title, fault } from './frame.js';
import { html, replace } from './dom.js';
import { get } from './api.js';
import { parameter, set, onBack } from './address.js';
import { prepare } from './marks.js';
import { told } from './shown-text.js';
import { chooser, pairs } from './compare-chooser.js';
import { section } from './compare-rows.js';

const PART = 200;
const SHOWN = [['all', 'all'], ['both', 'told by both'], ['one', 'by one alone'], ['differing', 'differing']];
const main = document.getElementById('main');
let letters = null;
const side = document.getElementById('side');

const state = () => ({ a: parameter('a'), b: parameter('b'), one: parameter('one'), other: parameter('other'), show: parameter('show', 'all'), sentences: parameter('sentences') === 'yes', event: parameter('event') });

function start() {
  view(draw);
}

function go(changes) {
  set({ event: null, ...changes }, true);
  start();
}

async function draw(place, ready) {
  const now = state();
  close(false);
  if (!now.a || !now.b) return invite(now, ready);
  const page = await get('comparison/rows', asked(now, 0)).catch(problem => refused(now, problem));
  if (page) compare(now, page);
}

const asked = (now, offset) => ({ a: now.a, b: now.b, one: now.one, other: now.other, show: now.show, limit: PART, offset });

async function invite(now, ready) {
  title('Compare');
  ready();
  const list = html('div', { class: 'pair-list' });
  replace(main, html('div', { class: 'column compare' },
    html('h1', {}, 'Two sources, side by side'),
    html('p', { class: 'deck' }, 'What both tell, what each tells alone, where they differ, and whose word it is.'),
    chooser(now, go), html('h2', {}, now.a ? 'Tell of the same events as it' : 'Tell of the same events'), list));
  await pairs(list, now.a ?? now.b).catch(() => pairs(list, null));
}

function refused(now, problem) {
  title('Compare');
  const place = html('div', {});
  replace(main, html('div', { class: 'column compare' }, place, chooser(now, go)));
  fault(place, problem, html('a', { href: '/compare' }, 'Sources that tell of the same'));
  return null;
}

function compare(now, page) {
  title(`${page.a.name} and ${page.b.name}`);
  // A and B are the same in the evidence; of somebody who speaks in others' articles the articles are not his.
  letters = [page.a, page.b].some(one => one.kind === 'speaker') ? null : [{ letter: 'A', documents: page.a.documents }, { letter: 'B', documents: page.b.documents }];
  prepare();
  const drawing = { sentences: now.sentences, choose: event => choose(event) };
  const body = html('div', { class: 'two' }, page.sections.map(part => section(part, drawing)));
  const more = html('p', { class: 'acts more' });
  replace(main, html('div', { class: 'column compare' },
    html('header', { class: 'head' }, html('h1', {}, page.title), deck(page)),
    html('p', { class: 'tally' }, page.tally.map(count => html('span', {}, html('b', {}, String(count.number)), ' ', told('span', {}, count.words)))),
    controls(now, page), others(now),
    html('div', { class: 'two heads' }, source(page.a, 'a', 'A'), html('div', {}), source(page.b, 'b', 'B')),
    body, more));
  if (page.total === 0) empty(body, now, page);
  keys(body);
  extend(now, page, body, more, drawing);
  if (now.event) choose(now.event, false);
}

function deck(page) {
  const names = [told('b', {}, page.a.name), ' and ', told('b', {}, page.b.name)];
  return html('p', { class: 'deck' }, page.one
    ? [html('a', { href: `/relation/${encodeURIComponent(page.one.id)}/${encodeURIComponent(page.other.id)}` }, told('bdi', {}, page.one.name), ' – ', told('bdi', {}, page.other.name)), ', as ', names, ' tell it.']
    : ['All that ', names, ' tell.']);
}

function controls(now, page) {
  return html('div', { class: 'controls' },
    html('fieldset', {}, html('legend', {}, 'Show'), SHOWN.map(([name, words]) => html('button', { class: 'toggle', type: 'button', 'aria-pressed': String(now.show === name), onclick: () => go({ show: name === 'all' ? null : name }) }, words, ' ', html('b', {}, String(page.counts[name]))))),
    html('fieldset', {}, html('legend', {}, 'as'), [['no', 'titles'], ['yes', 'sentences']].map(([value, words]) => html('button', { class: 'toggle', type: 'button', 'aria-pressed': String(now.sentences === (value === 'yes')), onclick: () => go({ sentences: value === 'yes' ? value : null }) }, words))));
}

function others(now) {
  return html('details', { class: 'others' }, html('summary', {}, 'Other sources, or two actors only'), chooser(now, go));
}

function source(one, name, letter) {
  const documents = one.documents;
  return html('header', { class: name }, html('span', { class: 'letter', 'aria-hidden': 'true' }, letter), told('b', { class: 'source' }, one.name), told('span', { class: 'what' }, one.what),
    documents.length > 0 && documents.length < 4 && html('span', { class: 'reads' }, documents.map((d, i) => [i > 0 && ' · ', html('a', { href: '/article/' + d.id.split('/').map(encodeURIComponent).join('/') }, told('bdi', {}, d.title ?? d.words))])));
}

function empty(body, now, page) {
  replace(body, html('div', { class: 'fault' }, html('p', { class: 'deck' }, page.counts.all === 0 ? 'Neither of the two tells anything of it.' : 'Nothing is left with this choice.'),
    html('p', { class: 'acts' }, page.counts.all > 0 ? html('button', { class: 'quiet', type: 'button', onclick: () => go({ show: null }) }, `Show all ${page.counts.all}`) : now.one && html('button', { class: 'quiet', type: 'button', onclick: () => go({ one: null, other: null }) }, 'Show all that the two tell'))));
}

function extend(now, page, body, more, drawing) {
  let shown = page.offset + page.sections.reduce((sum, part) => sum + part.rows.length, 0);
  const button = html('button', { class: 'quiet', type: 'button', onclick: async () => {
    const next = await get('comparison/rows', asked(now, shown));
    for (const part of next.sections) {
      const last = body.lastElementChild;
      const drawn = section(part, drawing);
      if (last && last.querySelector('h2').textContent === part.name) last.querySelector('.rows').append(...drawn.querySelectorAll('.row'));
      else body.append(drawn);
      shown += part.rows.length;
    }
    label();
  } });
  const label = () => {
    if (shown >= page.total) replace(more);
    else { button.textContent = `Show ${Math.min(PART, page.total - shown)} more`; replace(more, `${shown} of ${page.total} shown. `, button); }
  };
  label();
}

// One stop for Tab; arrow keys step through the rows, Enter chooses, Esc closes.
function keys(body) {
  const all = () => [...body.querySelectorAll('.row-when')];
  all()[0]?.setAttribute('tabindex', 0);
  body.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = all().indexOf(event.target);
    if (!step || at < 0) return;
    event.preventDefault();
    const next = all()[at + step];
    if (next) { event.target.setAttribute('tabindex', -1); next.setAttribute('tabindex', 0); next.focus(); }
  });
  document.onkeydown = event => { if (event.key === 'Escape' && !side.hidden) close(true); };
}

const row = event => main.querySelector(`.row[data-event="${CSS.escape(event)}"]`);

function mark(event) {
  for (const one of main.querySelectorAll('.row.chosen')) { one.classList.remove('chosen'); one.querySelector('.row-when').setAttribute('aria-expanded', 'false'); }
  const chosen = event && row(event);
  if (!chosen) return;
  chosen.classList.add('chosen');
  const when = chosen.querySelector('.row-when');
  when.setAttribute('aria-expanded', 'true');
  for (const one of main.querySelectorAll('.row-when[tabindex="0"]')) one.setAttribute('tabindex', -1);
  when.setAttribute('tabindex', 0);
}

async function choose(event, byUser = true) {
  set({ event });
  mark(event);
  const rows = [...main.querySelectorAll('.row')];
  const at = rows.findIndex(one => one.dataset.event === event);
  const to = step => { const next = rows[at + step]; if (next) { choose(next.dataset.event); next.scrollIntoView({ block: 'nearest' }); } };
  const nav = at < 0 ? null : { index: at + 1, of: rows.length, previous: () => to(-1), next: () => to(1) };
  const { showEvidence } = await import('./evidence.js');
  showEvidence(side, event, { nav, sources: letters, onClose: () => close(true) });
  if (byUser && innerWidth < 700) side.scrollIntoView({ block: 'start' });
}

function close(back) {
  const last = parameter('event');
  side.hidden = true;
  replace(side);
  if (!back) return;
  set({ event: null });
  mark(null);
  if (last) row(last)?.querySelector('.row-when').focus();
}

onBack(start);
start();
