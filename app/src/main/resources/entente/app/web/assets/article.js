// An article with everything that was read in it: the text with its marks, and its statements beside it.
import { view, title } from './frame.js';
import { html, replace } from './dom.js';
import { get, send, path } from './api.js';
import { parameter, set, onBack } from './address.js';
import { prepare } from './marks.js';
import { told } from './shown-text.js';
import { marks, marksOf } from './article-marks.js';
import { rows, words, element, leftOut } from './article-text.js';
import { note, details } from './article-notes.js';
import { rejectForm, correctForm } from './article-decide.js';

const TOGGLES = [['actors', 'actors'], ['events', 'what was done'], ['times', 'when'], ['sources', 'who says so'], ['turns', 'turning words']];
const main = document.getElementById('main');
const id = decodeURIComponent(location.pathname.slice('/article/'.length));
let article, all, blocks, chosen;

view(async () => {
  await load();
  draw();
  const asked = parameter('statement');
  if (asked) open(asked);
  else if (parameter('at')) bring(Number(parameter('at')));
  onBack(() => choose(parameter('statement'), false));
});

async function load() {
  article = await get('documents/' + path(id));
  all = marks(article);
  blocks = rows(article);
  const begins = new Set(article.statements.filter(one => !one.rejected).map(one => one.evidence.begin));
  for (const sentence of article.sentences) sentence.told = begins.has(sentence.begin);
  let at = 0;
  for (const block of blocks) {
    while (at < article.sentences.length && article.sentences[at].end <= block.begin) at++;
    block.first = at;
    block.last = at;
    while (block.last < article.sentences.length && article.sentences[block.last].begin < block.end) block.last++;
    block.statements = article.statements.filter(one => one.evidence.trigger.begin >= block.begin && one.evidence.trigger.begin < block.end);
    block.marks = all.filter(mark => mark.begin < block.end && mark.end > block.begin);
  }
}

function draw() {
  const known = article.document;
  title(known.title ?? known.id);
  prepare();
  chosen = null;
  const own = blocks.find(block => block.kind === 'title');
  const text = blocks.filter(block => block !== own);
  replace(main, html('article', { class: 'article column ' + hidden() },
    html('header', { class: 'article-head' },
      html('p', { class: 'kicker' }, told('span', {}, article.outletWords), ' · ', told('span', {}, article.publishedWords), address(known.url)),
      own ? row(own) : told('h1', {}, known.title ?? known.id),
      html('p', { class: 'fine' }, article.summary, '.', copies()),
      controls()),
    html('div', { class: 'text' }, text.map(row)),
    html('footer', { class: 'article-foot' }, 'What you decide about a statement is kept beside the articles, can be undone, and can be exported as test data. ', html('a', { href: '/decisions' }, 'All your decisions'))));
  const heads = main.querySelectorAll('.note-head');
  heads[0]?.setAttribute('tabindex', 0);
}

function address(url) {
  if (!url || !/^https?:\/\//i.test(url)) return null;
  return [' · ', html('a', { href: url, rel: 'noreferrer noopener', class: 'told' }, 'where it was published')];
}

function copies() {
  if (article.copies.length === 0) return null;
  return [' The same text is printed elsewhere: ', article.copies.map((copy, i) => [i > 0 && '; ', html('a', { href: '/article/' + path(copy.id) }, told('bdi', {}, copy.words))]), '.'];
}

// ---- marks that are shown

const off = () => new Set((parameter('hide') || '').split(',').filter(Boolean));
const hidden = () => [...off()].map(kind => 'hide-' + kind).join(' ') + (parameter('meant') === 'yes' ? ' show-meant' : '');

function controls() {
  const without = off();
  const toggle = (words, pressed, act, sample) => html('button', { class: 'toggle', type: 'button', 'aria-pressed': String(pressed), onclick: event => { act(); const now = event.currentTarget.getAttribute('aria-pressed') !== 'true'; event.currentTarget.setAttribute('aria-pressed', String(now)); restyle(); } }, html('span', { class: sample }, words));
  return html('div', { class: 'controls' },
    html('fieldset', {}, html('legend', {}, 'Mark'), TOGGLES.map(([kind, name]) => toggle(name, !without.has(kind), () => { const now = off(); if (!now.delete(kind)) now.add(kind); set({ hide: [...now].join(',') || null }); }, 'sample-' + kind))),
    html('fieldset', {}, toggle('say who is meant', parameter('meant') === 'yes', () => set({ meant: parameter('meant') === 'yes' ? null : 'yes' }), '')));
}

function restyle() {
  main.querySelector('.article').className = 'article column ' + hidden();
}

// ---- text and notes

function row(block) {
  if (block.kind === 'unread') return html('div', { class: 'block' }, leftOut(article, block));
  block.place = element(block);
  words(block.place, article, block, block.marks, null);
  return html('section', { class: 'block' }, block.place, block.statements.length > 0 && html('ul', { class: 'notes', 'aria-label': 'Statements of this passage' }, block.statements.map(one => note(one, act))));
}

const act = { choose: statement => choose(chosen?.id === statement ? null : statement), undo, decided, back: () => chosen && head(chosen.id).focus(), reject: (statement, place) => rejectForm(statement, place, act), correct: (statement, place) => correctForm(statement, article.choices, place, act) };
const noteOf = statement => main.querySelector(`.note[data-statement="${CSS.escape(statement)}"]`);
const head = statement => noteOf(statement).querySelector('.note-head');
const touched = statement => blocks.filter(block => block.place && [statement.evidence, ...marksOf(statement)].some(span => span.begin < block.end && span.end > block.begin));

function choose(statement, remember = true) {
  const before = chosen;
  const now = article.statements.find(one => one.id === statement) ?? null;
  if (before) { noteOf(before.id).classList.remove('chosen'); head(before.id).setAttribute('aria-expanded', 'false'); noteOf(before.id).querySelector('.note-more')?.remove(); }
  chosen = now;
  for (const block of new Set([...(before ? touched(before) : []), ...(now ? touched(now) : [])])) words(block.place, article, block, block.marks, now && !now.rejected && touched(now).includes(block) ? now : null);
  if (remember) set({ statement: now?.id ?? null, correct: null });
  if (!now) return;
  noteOf(now.id).classList.add('chosen');
  noteOf(now.id).append(details(now, act));
  head(now.id).setAttribute('aria-expanded', 'true');
  stop(head(now.id));
}

function stop(button) {
  for (const one of main.querySelectorAll('.note-head[tabindex="0"]')) one.setAttribute('tabindex', -1);
  button.setAttribute('tabindex', 0);
}

// A statement that the address names is brought before the reader.
function open(statement) {
  if (!article.statements.some(one => one.id === statement)) {
    main.querySelector('.article-head').append(html('p', { class: 'fine', role: 'status' }, `The statement ${statement} is not in this article any more; it may have been read anew with other words.`));
    return;
  }
  choose(statement, false);
  const place = main.querySelector('mark.sentence') ?? noteOf(statement);
  place.scrollIntoView({ block: 'center' });
  head(statement).focus({ preventScroll: true });
  if (parameter('correct')) noteOf(statement).querySelector('.correct')?.click();
}

// A sentence that was found by its words, and states nothing.
function bring(begin) {
  const place = main.querySelector(`.sentence[data-begin="${begin}"]`);
  if (!place) return;
  place.classList.add('looked-for');
  place.setAttribute('tabindex', -1);
  place.scrollIntoView({ block: 'center' });
  place.focus({ preventScroll: true });
}

// ---- hovering, clicking, keys

main.addEventListener('click', event => {
  const sentence = event.target.closest?.('.sentence.told-here');
  if (!sentence || String(getSelection()) !== '') return;
  const here = article.statements.filter(one => !one.rejected && one.evidence.begin === Number(sentence.dataset.begin));
  choose(here[(here.indexOf(chosen) + 1) % here.length].id);
});

for (const [name, on] of [['mouseover', true], ['mouseout', false], ['focusin', true], ['focusout', false]]) {
  main.addEventListener(name, event => {
    const begin = event.target.closest?.('.sentence, .note')?.dataset.begin;
    if (begin == null) return;
    for (const one of main.querySelectorAll(`.told-here[data-begin="${begin}"], .note[data-begin="${begin}"]`)) one.classList.toggle('pointed', on);
  });
}

main.addEventListener('keydown', event => {
  const heads = [...main.querySelectorAll('.note-head')];
  const at = heads.indexOf(event.target);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && at >= 0) {
    event.preventDefault();
    const next = heads[at + step];
    if (!next) return;
    if (chosen) choose(next.closest('.note').dataset.statement);
    stop(next);
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  } else if (event.key === 'Escape' && chosen) {
    const last = chosen.id;
    choose(null);
    head(last).focus();
  }
});

// ---- decisions

async function undo(number) {
  await send('POST', `decisions/${number}/undo`);
  await redraw();
}

async function decided() {
  await redraw();
}

// The article as it is now, with the same statement before the reader.
async function redraw() {
  const kept = chosen?.id ?? parameter('statement');
  const top = kept && noteOf(kept)?.getBoundingClientRect().top;
  await load();
  draw();
  if (!kept || !noteOf(kept)) return;
  choose(kept, false);
  if (top != null) scrollBy(0, noteOf(kept).getBoundingClientRect().top - top);
  head(kept).focus({ preventScroll: true });
}
