// What stands beside a mark on a chart: how real it is, what happened, through whom, who tells it.
import { wide } from './text-width.js';
import { isDay, isUndated } from './marks.js';

// The modality before a label, so that nothing that was only said looks done.
export const MODALITIES = { actual: '', planned: 'planned', possible: 'may', hypothetical: 'if', demanded: 'asked', denied: 'denied' };
export const REALITY = { actual: 'done', planned: 'planned', possible: 'possible', hypothetical: 'hypothetical', demanded: 'asked for', denied: 'denied' };

export const LANES = { 2: 'cooperation, deed', 1: 'cooperation, words', 0: 'neither', '-1': 'conflict, words', '-2': 'conflict, deed' };

const MOST = 5;

// The letters of those who tell it: capital for own reporting, small for a copy; past five the rest is counted.
export function letters(mark) {
  const all = [...mark.sources, ...mark.copies.map(letter => letter.toLowerCase())];
  return (all.length <= MOST + 1 ? all : [...all.slice(0, MOST), '+' + (all.length - MOST)]).join('\u2009');
}

export const isStrong = mark => mark.origins > 1;
export const isUnsure = mark => mark.confidence != null && mark.confidence < .7;

// What would turn a line of a chart around is left out of it; in lists and in the evidence it is shown by its name.
const TURNING = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
export const plain = text => text.replace(TURNING, '');

// Pieces in order: { text, kind } where kind is "how" (italic), "said", "through" (italic) or "quoted". How real it is stands
// before what is said, where the label has it at its end; a promise was made and says in brackets what is still to come. With
// room, the words of the text itself follow.
export function pieces(mark, hasRoom = false) {
  const [, said, how] = mark.modality === 'actual' ? [] : /^(.*?)(?: \(([^()]+)\))?$/.exec(plain(mark.label)) ?? [];
  const before = said == null || how?.includes(':') ? null : how ?? MODALITIES[mark.modality] ?? mark.modality;
  return [
    before ? { kind: 'how', text: before + ': ' } : null,
    { kind: 'said', text: said ?? plain(mark.label) },
    how && !before ? { kind: 'through', text: ` (${how})` } : null,
    mark.via.length ? { kind: 'through', text: ', via ' + plain(mark.via.join(' and ')) } : null,
    mark.hidden ? { kind: 'through', text: ', allegedly' } : null,
    mark.differs ? { kind: 'differs', text: ' ≠' } : null,
    hasRoom && mark.words ? { kind: 'quoted', text: ' ' + plain(quoted(mark.words)) } : null,
  ].filter(Boolean);
}

// Words of a text between quotation marks.
export const quoted = words => '“' + words + '”';

// What turned things, with the words of the text.
export const turned = turn => turn.words ? turn.text + ' ' + quoted(turn.words) : turn.text;

export const text = mark => pieces(mark).map(piece => piece.text).join('');

export function lettersWidth(mark, px = 11.5) {
  const all = letters(mark);
  return all ? 6 + wide(all, px, 500) + all.length * .04 * px : 0;
}

// The whole mark for who does not see it.
export function spoken(mark) {
  const date = isUndated(mark) ? 'no date given' : mark.date.words;
  const within = !isUndated(mark) && !isDay(mark) && mark.date.extent === 'within' && mark.date.open === 'none' ? ', at some time within' : '';
  const told = mark.sources.length + mark.copies.length;
  return `${mark.title}${mark.words ? ', ' + quoted(mark.words) : ''}. ${LANES[mark.lane]}${mark.tie ? ', what stood' : ''}. ${date}${within}. `
    + (mark.modality === 'actual' ? '' : REALITY[mark.modality] + '. ')
    + (mark.unknown ? 'Who did it is not told. ' : '')
    + (told > 2 * MOST ? `Told by ${told} sources.` : told ? `Told by ${[...mark.sources, ...mark.copies.map(c => c + ', a copy')].join(', ')}.` : '');
}
