// Elements made from data. Text is only ever set as text: nothing that an article says can become markup.
const SVG = 'http://www.w3.org/2000/svg';

// html('a', { class: 'x', href: '/', onclick: f }, 'text', child, …): children that are null or false are left out.
export function html(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

export function svg(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value == null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'style' && typeof value === 'object') for (const [k, v] of Object.entries(value)) element.style.setProperty(k, v);
    else element.setAttribute(name, value === true ? '' : value);
  }
  put(element, children);
  return element;
}

export function put(element, children) {
  for (const child of children.flat(Infinity)) if (child != null && child !== false) element.append(child);
  return element;
}

export function replace(element, ...children) {
  element.replaceChildren();
  return put(element, children);
}

// A text of the page in which words are set apart: words`told by ${b('A')}` is an array of nodes.
export function words(strings, ...values) {
  return strings.flatMap((s, i) => [s, values[i]]).filter(x => x != null && x !== '');
}
