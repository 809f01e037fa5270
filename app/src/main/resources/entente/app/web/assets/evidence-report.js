// One report of an event: its outlet, the chain of those who say so, the sentence in its paragraph, and how it was read.
import { html, svg } from './dom.js';
import { path } from './api.js';
import { shown } from './shown-text.js';
import { said, letter } from './evidence-parts.js';

const CLASSES = { actor: 'act', recipient: 'rec', trigger: 'trig', date: 'date', object: 'obj', source: 'src', cue: 'cue' };

export function report(told, one) {
  const witness = told.by.get(one.statement);
  return html('article', { class: 'report' },
    html('header', {}, letter(witness), html('b', {}, said(witness.outlet)), html('span', {}, one.document.title && [said(one.document.title), ' · '], said(one.published))),
    one.copy && html('p', { class: 'copied' }, said(one.copy)),
    chain(witness),
    paragraph(one.paragraph),
    legend(one.paragraph.marks),
    facts(one, told),
    actions(one, told));
}

function chain(witness) {
  return html('ol', { class: 'chain', 'aria-label': 'Chain of attribution, outermost first' }, witness.chain.map((who, i) => html('li', {},
    who.verb && html('span', { class: 'link' }, who.verb, line(who.quoted)),
    html('span', { class: `who${who.origin ? ' origin' : ''}${who.hidden ? ' hidden-source' : ''}` }, who.actor ? html('a', { href: '/actor/' + path(who.actor) }, said(who.name)) : i === 0 ? [letter(witness), ' ', said(who.name)] : said(who.name), who.note && html('small', {}, said(who.note))))));
}

// Double where the words are quoted, single where they are told in others.
function line(quoted) {
  return svg('svg', { viewBox: '0 0 54 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('path', { d: quoted ? 'M0 2.5H54M0 5.5H54' : 'M0 4H54', stroke: 'currentColor', 'stroke-width': quoted ? 1.2 : 1.4 }));
}

// ---- the paragraph

export function paragraph(one) {
  return html('p', { class: 'para', dir: 'auto' }, one.cutBefore && '… ', marked(one.text, 0, one.text.length, one.marks), one.cutAfter && ' …');
}

// Marks may lie within each other or cross; one that crosses another is drawn in two pieces.
function marked(text, begin, end, marks) {
  const nodes = [];
  let at = begin;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    const from = Math.max(mark.begin, at);
    const to = Math.min(mark.end, end);
    if (from >= to) continue;
    if (from > at) nodes.push(shown(text.slice(at, from)));
    nodes.push(element(mark.kind, marked(text, from, to, marks.slice(i + 1).filter(other => other.begin < to && other.end > from))));
    at = to;
  }
  if (at < end) nodes.push(shown(text.slice(at, end)));
  return nodes;
}

function element(kind, inside) {
  return kind === 'sentence' ? html('mark', {}, inside) : html('span', { class: CLASSES[kind] }, inside);
}

const LEGEND = [['actor', 'act', 'actor'], ['recipient', 'rec', 'recipient'], ['trigger', 'trig', 'what was done'], ['date', 'date', 'when'], ['object', 'obj', 'object'], ['source', 'src', 'who says so']];

function legend(marks) {
  const there = new Set(marks.map(mark => mark.kind));
  return html('p', { class: 'legend', 'aria-hidden': 'true' }, LEGEND.filter(([kind]) => there.has(kind)).map(([, name, words]) => html('i', { class: name }, words)));
}

// ---- how it was read

function facts(one, told) {
  const rows = [
    ['Date', [html('b', {}, one.date.words + '. '), one.date.text && !one.date.how.includes(one.date.text) && ['“', said(one.date.text), '”: '], said(one.date.how), '. ', one.date.basis !== 'none' && html('i', {}, one.date.basis)]],
    one.modality !== told.modality || one.modality !== 'actual' ? ['How real', one.modalityWords] : null,
    ['Rule, by example', html('code', {}, one.rule)],
    ['Sure', [meter(one.confidence), html('b', {}, one.confidence.toFixed(2)), one.reasons.length > 0 && ' – ' + one.reasons.join(', ')]],
    one.actor && ['Actor', said(one.actor)],
    one.recipient && ['Recipient', said(one.recipient)],
    one.via.length > 0 && ['Through', one.via.map(said)],
    one.place && ['Where', said(one.place)],
    one.quantities.length > 0 && ['Numbers', one.quantities.map((q, i) => [i > 0 && ', ', said(q)])],
    one.paths.length > 0 && ['Enters by', one.paths.map((p, i) => [i > 0 && '; ', said(p)])],
    one.corrected.length > 0 && ['Corrected', ['by you: ', one.corrected.join(', '), ' · ', html('a', { href: '/decisions' }, 'your decisions')]],
  ];
  return html('dl', { class: 'facts' }, rows.filter(Boolean).map(([name, value]) => [html('dt', {}, name), html('dd', {}, value)]));
}

function meter(value) {
  return html('span', { class: 'meter', role: 'img', 'aria-label': `${value.toFixed(2)} of 1`, style: { '--v': `${Math.round(value * 100)}%` } });
}

function actions(one, told) {
  const article = '/article/' + path(one.document.id) + '?statement=' + encodeURIComponent(one.statement);
  return html('p', { class: 'acts' },
    html('a', { href: article }, 'Open in the article'),
    html('a', { href: article + '&correct=1' }, 'Correct or reject this'),
    copier('Copy the citation', one.citation),
    copier('Copy a link to this event', new URL('/event/' + path(told.event), location.href).href));
}

function copier(name, text) {
  const button = html('button', { class: 'as-link', type: 'button' }, name);
  button.onclick = async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = 'Copied';
      button.setAttribute('aria-live', 'polite');
      setTimeout(() => { button.textContent = name; }, 2000);
    } catch {
      // A browser that does not let pages write to the clipboard: the text to be copied by hand.
      button.replaceWith(html('textarea', { class: 'by-hand', readonly: true, rows: 3, 'aria-label': name }, text));
    }
  };
  return button;
}
