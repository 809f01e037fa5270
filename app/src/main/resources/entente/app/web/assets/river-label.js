// The label of a mark on a chart: its lines, how wide they are, and drawing them.
import { svg } from './dom.js';
import { isStrong, isUnsure, letters, lettersWidth, pieces } from './mark-words.js';
import { wide } from './text-width.js';

export const LINE = 13.5;
const GAP = 5;

// { lines: [[{ kind, text }, …], …], width }: the words of a label broken so that no line is wider than asked for; the
// letters of the sources stay with the last word. With room, the words of the text itself follow, on a line of their own
// where they do not fit behind the others.
export function label(mark, most, px = 12, hasRoom = false) {
  const words = pieces(mark, hasRoom).flatMap(({ kind, text }) => text.split(/(?<=\S\s)/).map(text => ({ kind, text, width: span(mark, kind, text, px) })));
  const tail = lettersWidth(mark, px - 1.5);
  const lines = [[]];
  let width = 0;
  let widest = 0;
  words.forEach(({ kind, text, width: w }, i) => {
    const begins = kind === 'quoted' && words[i - 1]?.kind !== 'quoted';
    const needed = begins ? words.slice(i).reduce((n, word) => n + word.width, tail) : w + (i === words.length - 1 ? tail : 0);
    if (width > 0 && width + needed > most) {
      lines.push([]);
      width = 0;
    }
    const said = width === 0 ? text.trimStart() : text;
    const line = lines[lines.length - 1];
    const last = line[line.length - 1];
    if (last?.kind === kind) last.text += said;
    else line.push({ kind, text: said });
    width += w;
    widest = Math.max(widest, width);
  });
  return { lines, width: Math.max(widest, width + tail) + 2 };
}

// How wide words of a kind are.
function span(mark, kind, text, px) {
  if (kind === 'quoted') return wide(text, px, 400, 'serif');
  return wide(text, px, kind !== 'said' ? 'italic 400' : isStrong(mark) ? 650 : 400);
}

// Lines from the first baseline downwards; anchor is "start" or "end".
export function draw(mark, lines, x, y, anchor = 'start', px = 12) {
  const kind = 'lab' + (isStrong(mark) ? ' key' : '');
  const told = letters(mark);
  return [...lines.map((line, i) => svg('text', { x, y: y + i * LINE, class: kind, 'text-anchor': anchor, 'font-size': px, direction: 'ltr' },
    line.map(piece => svg('tspan', { class: piece.kind }, isolated(piece))),
    i === lines.length - 1 && told && svg('tspan', { class: 'src', dx: line.length ? GAP : 0, 'font-size': px - 1.5 }, told))),
  ...isUnsure(mark) ? lines.map((line, i) => doubt(mark, line, i === lines.length - 1, x, y + i * LINE + 3, anchor, px)) : []];
}

// What is read with less confidence is underlined with dots.
function doubt(mark, line, isLast, x, y, anchor, px) {
  const widths = line.map(({ kind, text }, i) => span(mark, kind, i === line.length - 1 ? text.trimEnd() : text, px));
  const all = widths.reduce((n, w) => n + w, 0);
  const from = anchor === 'start' ? x : x - all - (isLast ? lettersWidth(mark, px - 1.5) : 0);
  return svg('path', { class: 'doubt', d: `M${from} ${y}h${all}` });
}

// Words that come from articles keep their direction to themselves.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;
const isolated = ({ text }) => RIGHT_TO_LEFT.test(text) ? '\u2068' + text + '\u2069' : text;
