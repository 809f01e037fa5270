// The label of a mark on a chart: its lines, how wide they are, and drawing them.
import { svg } from './dom.js';
import { isStrong, isUnsure, letters, lettersWidth, pieces } from './mark-words.js';
import { wide } from './text-width.js';

export const LINE = 13.5;
const GAP = 5;

// { lines: [[{ kind, text }, …], …], width }: the words of a label broken so that no line is wider than asked for.
export function label(mark, most, px = 12) {
  const weight = isStrong(mark) ? 650 : 400;
  const lines = [[]];
  const widths = [0];
  for (const { kind, text } of pieces(mark)) {
    for (const word of text.split(/(?<=\s)/)) add(kind, word);
  }
  function add(kind, word) {
    let last = lines.length - 1;
    const w = wide(word, px, kind === 'said' ? weight : 'italic 400');
    if (widths[last] > 0 && widths[last] + wide(word.trimEnd(), px, weight) > most && word.trim() !== '≠') {
      lines.push([]);
      widths.push(0);
      last++;
    }
    const line = lines[last];
    if (line.length && line[line.length - 1].kind === kind) line[line.length - 1].text += word;
    else line.push({ kind, text: word });
    widths[last] += w;
  }
  const tail = lettersWidth(mark, px - 1.5);
  if (lines.length > 1 && widths[widths.length - 1] + tail > most + 24) {
    lines.push([]);
    widths.push(0);
  }
  widths[widths.length - 1] += tail;
  return { lines, width: Math.max(...widths) + 2 };
}

// Lines from the first baseline downwards; anchor is "start" or "end".
export function draw(mark, lines, x, y, anchor = 'start', px = 12) {
  const kind = 'lab' + (isStrong(mark) ? ' key' : '') + (isUnsure(mark) ? ' unsure' : '');
  return lines.map((line, i) => svg('text', { x, y: y + i * LINE, class: kind, 'text-anchor': anchor, 'font-size': px, direction: 'ltr' },
    line.map(piece => svg('tspan', { class: piece.kind }, isolated(piece, i === lines.length - 1 || anchor === 'start'))),
    i === lines.length - 1 && letters(mark) && svg('tspan', { class: 'src', dx: line.length ? GAP : 0, 'font-size': px - 1.5 }, letters(mark))));
}

// Words that come from articles keep their direction to themselves.
const ISOLATE = '\u2068';
const END = '\u2069';
function isolated({ text }) { return /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text) ? ISOLATE + text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '') + END : text; }
