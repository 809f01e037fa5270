// Text of others as it stands. Characters that command a page instead of being read (controls, and those that turn the
// direction of writing) are shown as small boxes with their names; all others stay as they are, so places keep their meaning.
import { html } from './dom.js';

const NAMES = {
  '\u202a': 'LRE', '\u202b': 'RLE', '\u202c': 'PDF', '\u202d': 'LRO', '\u202e': 'RLO', '\u2066': 'LRI', '\u2067': 'RLI', '\u2068': 'FSI', '\u2069': 'PDI',
  '\u0000': 'NUL', '\u0007': 'BEL', '\u0008': 'BS', '\u001b': 'ESC', '\u007f': 'DEL', '\u0085': 'NEL', '\ufeff': 'BOM', '\u2028': 'LS', '\u2029': 'PS',
};
// Marks such as U+200F cannot turn anything round, and Hebrew and Arabic texts need them.
const COMMANDS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;
const EACH = new RegExp(`(${COMMANDS.source})`);
const BLANK = /[\r\f\u000b\u001c-\u001f]/;

// Nodes and strings to append: shown('a\u202eb') is ['a', <span class="command">RLO</span>, 'b'].
export function shown(text) {
  if (!COMMANDS.test(text)) return [text];
  return text.split(EACH).filter(part => part !== '').map(part => COMMANDS.test(part) && part.length === 1 ? symbol(part) : part);
}

function symbol(character) {
  if (BLANK.test(character)) return ' ';
  const code = 'U+' + character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
  return html('span', { class: 'command', title: 'The text has the control character ' + code + ' here. It is shown, not obeyed.' }, NAMES[character] ?? code);
}

// Words of a text within a page: apart from what stands around them, whatever direction they are written in.
export function told(tag, attributes, text) {
  return html(tag, { dir: 'auto', ...attributes, class: 'told' + (attributes?.class ? ' ' + attributes.class : '') }, shown(text));
}
