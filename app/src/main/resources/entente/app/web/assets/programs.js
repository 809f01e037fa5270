// The API, readable: made from the same description that programs read.
import { view, title } from './frame.js';
import { html, replace } from './dom.js';
import { get } from './api.js';
import { operations, anchor } from './programs-description.js';
import { operation } from './programs-operation.js';
import { shape } from './programs-shape.js';

view(async (main, drawn) => {
  title('For other programs');
  const description = await get('openapi.json');
  drawn();
  const all = operations(description);
  replace(main, html('article', { class: 'column programs' },
    html('h1', {}, 'For other programs'),
    description.info.description.split('\n').map((text, i) => html('p', { class: i ? 'note' : 'deck' }, text)),
    way(),
    contents(description, all),
    description.tags.map(tag => group(description, tag, all.filter(one => one.tag === tag.name))),
    html('h2', { class: 'rule', id: 'shapes' }, 'Shapes'),
    Object.entries(description.components.schemas).filter(([name]) => !name.endsWith('Answer')).map(([name, schema]) =>
      html('section', { class: 'shape', id: 'shape-' + name }, html('h3', {}, name), html('p', { class: 'note' }, schema.description), shape(schema)))));
  if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
});

// How a program is let in: the token is known to the terminal alone, and shown nowhere on a page.
function way() {
  return html('section', { class: 'way' },
    html('p', {}, 'A program is let in by the token in the address that ', html('code', {}, 'entente serve'), ' prints:'),
    html('pre', { tabindex: 0, 'aria-label': 'How to ask from a terminal' }, html('code', {}, `TOKEN=…   # behind ?token= in the address that the terminal shows\ncurl -H "Authorization: Bearer $TOKEN" ${location.origin}/api/v1/library`)),
    html('p', {}, 'The description itself: ', html('a', { href: '/api/v1/openapi.yaml' }, 'openapi.yaml'), ', ', html('a', { href: '/api/v1/openapi.json' }, 'openapi.json'), '. An assistant asks over the Model Context Protocol instead: ', html('code', {}, 'entente mcp'), '.'));
}

function contents(description, all) {
  return html('nav', { class: 'contents', 'aria-label': 'What can be asked for' }, description.tags.map(tag =>
    html('div', {}, html('h2', {}, html('a', { href: '#' + anchor(tag.name) }, tag.name)),
      html('ul', {}, all.filter(one => one.tag === tag.name).map(one => html('li', {}, html('a', { href: '#' + one.id }, one.summary)))))));
}

function group(description, tag, all) {
  return html('section', { id: anchor(tag.name) },
    html('h2', { class: 'rule' }, tag.name), html('p', { class: 'note' }, tag.description),
    all.map(one => operation(description, one)));
}
