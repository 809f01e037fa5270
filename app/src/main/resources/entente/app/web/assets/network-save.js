// The drawing as a file of its own: what style sheets say is written into each element, since no style sheet travels with it.
import { search } from './api.js';
import { scope } from './network-state.js';

const KEPT = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap', 'opacity', 'paint-order', 'font-family', 'font-size', 'font-style', 'font-weight', 'text-anchor'];
const DRAWN = 'path, rect, circle, line, text';
const LARGER = 2;

export function saveSvg(picture, told) {
  keep(new Blob([alone(picture, told)], { type: 'image/svg+xml' }), file(told, 'svg'));
}

export async function savePng(picture, told) {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(alone(picture, told));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width.baseVal.value * LARGER;
  canvas.height = (picture.height.baseVal.value + HEADING + KEY) * LARGER;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob(blob => keep(blob, file(told, 'png')), 'image/png');
}

export function saveGexf(state) {
  follow('/api/v1/network/graph' + search({ ...scope(state), format: 'gexf' }), 'network.gexf');
}

const HEADING = 40;
const KEY = 30;
const WORDS = 'Straight with a disc: on good terms. Jagged with a diamond: against each other. Heavy: told by two origins or more.';
const NS = 'http://www.w3.org/2000/svg';

// The picture as text, with its heading, on the paper of the page.
export function alone(picture, told) {
  const copy = picture.cloneNode(true);
  const originals = picture.querySelectorAll(DRAWN);
  copy.querySelectorAll(DRAWN).forEach((element, i) => dress(element, getComputedStyle(originals[i])));
  copy.querySelectorAll('.hit, .ring').forEach(element => element.remove());
  copy.querySelectorAll('*').forEach(bare);
  const width = picture.width.baseVal.value;
  const height = picture.height.baseVal.value + HEADING + KEY;
  const root = document.createElementNS(NS, 'svg');
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 ${-HEADING} ${width} ${height}` })) root.setAttribute(name, value);
  const style = getComputedStyle(document.body);
  const paper = document.createElementNS(NS, 'rect');
  for (const [name, value] of Object.entries({ x: 0, y: -HEADING, width, height, fill: getComputedStyle(document.documentElement).backgroundColor })) paper.setAttribute(name, value);
  const text = (words, attributes) => {
    const element = document.createElementNS(NS, 'text');
    for (const [name, value] of Object.entries({ x: 16, fill: style.color, ...attributes })) element.setAttribute(name, value);
    element.textContent = words;
    return element;
  };
  root.append(paper, text(told.title, { y: -14, 'font-family': 'Georgia, serif', 'font-size': 20 }), ...copy.childNodes, text(WORDS, { y: height - HEADING - 12, 'font-family': 'sans-serif', 'font-size': 12 }));
  return new XMLSerializer().serializeToString(root);
}

function dress(element, style) {
  for (const name of KEPT) {
    const value = style.getPropertyValue(name);
    if (value && value !== 'normal') element.setAttribute(name, value);
  }
}

function bare(element) {
  for (const name of [...element.getAttributeNames()]) if (/^(class|tabindex|role|aria-|data-|style)/.test(name)) element.removeAttribute(name);
}

const file = (told, end) => `network${told.at.from ? '-' + told.at.from : ''}.${end}`;

function keep(blob, name) {
  const address = URL.createObjectURL(blob);
  follow(address, name);
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

function follow(address, name) {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
