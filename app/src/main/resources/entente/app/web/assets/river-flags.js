// Above the river: a flag for each phase, with the date of its turning point, the sentence and the character in words.
import { svg } from './dom.js';
import { plain, turned } from './mark-words.js';
import { wide, wrap } from './text-width.js';

const LEAST = 76;
const LINE = 14.5;
const NAMES = [17, 15, 13];
const KINDS = 13;
const DATES = 20;
const TOUCHED = 24;
const TURN = 5;

// What stands at each flag and how high all of it is. A phase too narrow for words keeps its flag and, in a line of their
// own, its date.
export function flags(parts, right) {
  const phases = parts.filter(part => part.phase && !part.silent);
  const heads = named(phases, right).map(({ part, width }) => head(part, width));
  const base = Math.max(58, ...heads.map(h => 14 + h.turn.length * LINE + 8 + h.name.length * h.px * 1.16 + h.kinds.length * KINDS * 1.2 + 8));
  return { heads, base, height: base + (heads.length < phases.length ? DATES : 0), poles: phases, right };
}

// Those with room for words: the narrowest go first, and give their room to the one before.
function named(phases, right) {
  let shown = phases.slice();
  for (;;) {
    const all = shown.map((part, i) => ({ part, width: (shown[i + 1]?.x0 ?? right) - part.x0 - 10 }));
    const tight = all.filter(one => one.width < LEAST).sort((p, q) => weight(p) - weight(q))[0];
    if (!tight) return all;
    shown = shown.filter(part => part !== tight.part);
  }
}

const weight = ({ part, width }) => (part.phase.turn ? 1 : 0) * 40 + width + Math.min(60, part.phase.events);

function head(part, width) {
  const phase = part.phase;
  const when = wrap(part.begun ? phase.when : phase.flag, width - 6, 12, 650);
  const turn = part.begun || !phase.turn ? [] : sentence(phase.turn, width);
  const px = NAMES.find(px => wrap(phase.character, width, px, 'italic 500', 'serif').length === 1) ?? 13;
  const more = [phase.kinds, phase.also].filter(Boolean).join(', ');
  const kinds = more ? wrap(more, width, KINDS, 'italic 400', 'serif') : [];
  const name = wrap(phase.character, width, px, 'italic 500', 'serif');
  const widest = Math.max(...when.map(line => wide(line, 12, 650) + 5), ...turn.map(line => wide(line, 12)), ...name.map(line => wide(line, px, 'italic 500', 'serif')), ...kinds.map(line => wide(line, KINDS, 'italic 400', 'serif')));
  return { part, when, turn: [...when.slice(1), ...turn], beginsTurn: when.length - 1, px, name, kinds, width: Math.min(widest + 14, width + 9) };
}

// With the words of the text where they leave the flag a flag.
function sentence(turn, width) {
  const all = wrap(plain(turned(turn)), width, 12);
  return all.length <= TURN ? all : wrap(plain(turn.text), width, 12);
}

// act.flag(phase) makes the group of a flag.
export function draw(into, { heads, base, height, poles, right }, bottom, act) {
  const named = new Set(heads.map(h => h.part));
  for (const h of heads) words(into, h, base, act);
  for (const part of poles) if (!part.begun) pole(into, part, named.has(part) ? 0 : height - DATES + 3, Math.max(height, 17), bottom);
  poles.forEach((part, i) => { if (!named.has(part) && !part.begun) into.append(date(part, (poles[i + 1]?.x0 ?? right) - part.x0 - 16, base, act)); });
}

// The date of a flag without words, as far as the next one leaves it room.
function date(part, room, y, act) {
  const text = [part.phase.flag, part.phase.flag.split(' ').pop()].find(words => wide(words, 12, 650) <= room);
  const group = act.flag(part.phase);
  const box = { x: part.x0 - 1, y: y + 1, width: 14 + (text ? wide(text, 12, 650) + 3 : 0), height: DATES - 2 };
  const touched = { x: box.x, y: y - 2, width: Math.max(box.width, Math.min(TOUCHED, room + 14)), height: TOUCHED };
  group.classList.add('brief');
  group.append(svg('rect', { class: 'hit', ...touched }), svg('rect', { class: 'glow', ...box, rx: 2 }), svg('rect', { class: 'ring', ...box, rx: 3 }));
  if (text) group.append(svg('text', { class: 'when', x: part.x0 + 12, y: y + 13 }, text));
  return group;
}

// A phase without room for words has its flag below those of the others, so that its pole crosses no sentence.
function pole(into, part, top, height, bottom) {
  const exact = part.phase.exact;
  into.append(
    svg('line', { class: 'pole', x1: part.x0, x2: part.x0, y1: top, y2: height, 'stroke-dasharray': exact ? null : '5 4' }),
    svg('line', { class: 'pole deep', x1: part.x0, x2: part.x0, y1: height, y2: bottom, 'stroke-dasharray': exact ? null : '5 4' }),
    svg('path', { class: 'pennant', d: `M${part.x0} ${top + 1.5}l8.5 5l-8.5 5z`, fill: exact ? 'var(--ink)' : 'var(--paper)' }));
}

function words(into, { part, when, turn, beginsTurn, name, px, kinds, width }, height, act) {
  const phase = part.phase;
  const x = part.x0 + (part.begun ? 0 : 8);
  const group = act.flag(phase);
  const box = { x: part.x0 + 1, y: 0, width, height: height - 2 };
  group.append(svg('rect', { class: 'hit', ...box }), svg('rect', { class: 'glow', ...box, rx: 2 }), svg('rect', { class: 'ring', ...box, rx: 3 }));
  group.append(svg('text', { class: part.begun ? 'since' : 'when', x: x + (part.begun ? 0 : 5), y: 11 }, when[0]));
  const sentence = svg('g', { class: 'turn', 'data-event': part.begun ? null : phase.turn?.event });
  turn.forEach((line, i) => (i < beginsTurn ? group : sentence).append(svg('text', { class: i >= beginsTurn ? null : part.begun ? 'since' : 'when', x, y: 11 + (i + 1) * LINE }, line)));
  group.append(sentence);
  const foot = height - 9 - kinds.length * KINDS * 1.2;
  name.forEach((line, i) => group.append(svg('text', { class: 'character', x, y: foot - (name.length - 1 - i) * px * 1.16, 'font-size': px }, line)));
  kinds.forEach((line, i) => group.append(svg('text', { class: 'kinds', x, y: foot + (i + 1) * KINDS * 1.2, 'font-size': KINDS }, line)));
  into.append(group);
}
