// Which words of an article are marked, and how marks lie within each other. Offsets are UTF-16 code units, as JavaScript counts.
import { html } from './dom.js';
import { shown } from './shown-text.js';

const KINDS = { actor: 'm-actor', event: 'm-event', time: 'm-time', source: 'm-source', turn: 'm-turn', act: 'act', rec: 'rec', trig: 'trig', date: 'date' };

// All marks of an article, in order; the longer of two that begin together comes first.
export function marks(article) {
  const all = [];
  const add = (kind, span, more) => { if (span && span.begin < span.end) all.push({ kind, begin: span.begin, end: span.end, ...more }); };
  for (const mention of article.mentions) add('actor', mention, { names: mention.actors.map(actor => actor.name) });
  for (const quote of article.quotes) for (const part of [quote.source, quote.cue]) add('source', part);
  for (const turn of article.turns) add('turn', turn);
  for (const statement of article.statements) {
    if (statement.rejected) continue;
    add('event', statement.evidence.trigger, { lane: statement.lane });
    for (const link of statement.attribution) for (const part of [link.source, link.cue]) add('source', part);
    if (statement.date.begin != null) add('time', statement.date);
  }
  return ordered(unique(all));
}

// What a chosen statement rests on, in the marks of the evidence.
export function marksOf(statement) {
  const sides = [['act', statement.actor], ['rec', statement.recipient], ['trig', statement.evidence.trigger], ['date', statement.date.begin == null ? null : statement.date]];
  return sides.filter(([, span]) => span && span.begin < span.end).map(([kind, span]) => ({ kind, begin: span.begin, end: span.end }));
}

function unique(all) {
  const seen = new Set();
  return all.filter(mark => {
    const key = `${mark.kind} ${mark.begin} ${mark.end}`;
    return !seen.has(key) && seen.add(key);
  });
}

export function ordered(all) {
  return all.sort((a, b) => a.begin - b.begin || b.end - a.end);
}

// Those of ordered marks that touch a stretch.
export function within(all, begin, end) {
  return all.filter(mark => mark.begin < end && mark.end > begin);
}

// The nodes of a stretch of text. A mark that crosses another is drawn in two pieces.
export function marked(text, begin, end, all) {
  const nodes = [];
  let at = begin;
  for (let i = 0; i < all.length; i++) {
    const from = Math.max(all[i].begin, at);
    const to = Math.min(all[i].end, end);
    if (from >= to) continue;
    if (from > at) nodes.push(...shown(text.slice(at, from)));
    nodes.push(element(all[i], marked(text, from, to, all.slice(i + 1).filter(other => other.begin < to && other.end > from)), text.slice(from, to)));
    at = to;
  }
  if (at < end) nodes.push(...shown(text.slice(at, end)));
  return nodes;
}

function element(mark, inside, words) {
  const sign = mark.kind === 'event' ? (mark.lane > 0 ? ' coop' : mark.lane < 0 ? ' conf' : ' none') : '';
  if (mark.kind === 'actor') return html('span', { class: 'm-actor', 'data-meant': meant(mark, words) }, html('span', { class: 'name' }, inside));
  return html('span', { class: KINDS[mark.kind] + sign }, inside);
}

// Who is meant where the words themselves do not say it.
function meant(mark, words) {
  const said = words.toLowerCase();
  return mark.names.filter(name => name.toLowerCase() !== said).join(', ') || null;
}
