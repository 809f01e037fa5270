// One thing that can be asked for: what it takes, how to ask for it, and what comes back.
import { html } from './dom.js';
import { command, follow } from './programs-description.js';
import { shape, kind } from './programs-shape.js';

export function operation(description, one) {
  return html('section', { class: 'operation', id: one.id },
    html('h3', {}, one.summary),
    html('p', { class: 'address' }, html('code', {}, html('b', {}, one.method), ' /api/v1' + one.path)),
    one.text ? html('p', { class: 'note' }, one.text) : null,
    parameters(one),
    html('pre', { tabindex: 0, 'aria-label': 'Example for ' + one.summary }, html('code', {}, command(one))),
    answers(description, one));
}

function parameters(one) {
  if (!one.parameters.length) return null;
  return html('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Parameters of ' + one.summary }, html('table', { class: 'data' },
    html('thead', {}, html('tr', {}, ['Parameter', 'What', 'Value'].map(name => html('th', { scope: 'col' }, name)))),
    html('tbody', {}, one.parameters.map(given => html('tr', {},
      html('th', { scope: 'row' }, html('code', {}, given.name), given.in === 'path' ? ' in the path' : given.required ? ' must be given' : null),
      html('td', {}, given.description), html('td', {}, kind(given.schema)))))));
}

function answers(description, one) {
  return one.responses.filter(answer => /^2/.test(answer.status)).map(answer => {
    const [type, media] = Object.entries(answer.content || {})[0] || [];
    const schema = media && media.schema;
    const inside = schema && follow(description, schema);
    // The shapes of all answers together are long: each is drawn when it is first looked at.
    const draw = event => event.currentTarget.childElementCount > 1 || event.currentTarget.append(inside && inside.properties ? shape(inside) : html('p', { class: 'note' }, 'As it is.'));
    return html('details', { ontoggle: draw },
      html('summary', {}, `${answer.status}: ${answer.description} `, html('span', { class: 'quietly' }, type || '')));
  });
}
