// How wide a text is in the page's own typeface. Measured once for each text, size and weight: layouts ask for thousands.
let pen = null;
let faces = {};
const known = new Map();

// weight may have a style before it ("italic 500"), face is "sans" or "serif".
export function wide(text, px = 12, weight = 400, face = 'sans') {
  const key = face + weight + '/' + px + '/' + text;
  let width = known.get(key);
  if (width === undefined) {
    if (known.size > 20000) known.clear();
    width = measure(text, px, weight, face);
    known.set(key, width);
  }
  return width;
}

function measure(text, px, weight, face) {
  if (!pen) {
    pen = document.createElement('canvas').getContext('2d');
    const style = getComputedStyle(document.documentElement);
    faces = { sans: style.getPropertyValue('--sans'), serif: style.getPropertyValue('--serif') };
  }
  pen.font = `${weight} ${px}px ${faces[face]}`;
  return pen.measureText(text).width;
}

// The lines of a text that may be so wide; nothing is left out, only a word that is wider than a line is broken.
export function wrap(text, width, px = 12, weight = 400, face = 'sans') {
  const lines = [];
  let line = '';
  for (const word of text.split(' ').flatMap(word => pieces(word, width, px, weight, face))) {
    const longer = line ? line + ' ' + word : word;
    if (line && wide(longer, px, weight, face) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function pieces(word, width, px, weight, face) {
  if (wide(word, px, weight, face) <= width) return [word];
  const parts = [];
  let part = '';
  for (const character of word) {
    if (part && wide(part + character, px, weight, face) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
