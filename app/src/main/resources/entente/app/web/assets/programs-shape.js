// A schema in words: its properties in a table, named shapes as links to where they stand.
import { html } from './dom.js';

export function shape(schema) {
  return html('dl', { class: 'properties' }, Object.entries(schema.properties || {}).map(([name, one]) => [
    html('dt', {}, html('code', {}, name), (schema.required || []).includes(name) ? null : html('span', { class: 'quietly' }, ' not always')),
    html('dd', {}, kind(one), one.description ? html('span', { class: 'says' }, one.description) : null, inner(one))]));
}

// What kind of value it is: "text or null", "list of Statement".
export function kind(schema) {
  if (!schema) return null;
  if (schema.$ref) return link(schema.$ref);
  if (schema.oneOf) return schema.oneOf.flatMap((one, i) => [i ? ' or ' : null, kind(one)]);
  if (schema.enum) return html('span', { class: 'choice' }, schema.enum.map((one, i) => [i ? ', ' : null, html('code', {}, String(one))]));
  const types = [schema.type].flat().filter(Boolean);
  return types.flatMap((type, i) => [i ? ' or ' : null, type === 'array' ? ['list of ', kind(schema.items)] : word(type, schema)]);
}

const WORDS = { string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false', object: 'object', null: 'null' };

function word(type, schema) {
  if (type === 'string' && schema.format === 'date') return 'day';
  if (type === 'string' && schema.pattern) return 'year, month or day';
  const bounds = schema.minimum == null ? '' : schema.maximum == null ? ` from ${schema.minimum} on` : ` from ${schema.minimum} to ${schema.maximum}`;
  return WORDS[type] + (type === 'integer' || type === 'number' ? bounds : '') + (schema.default == null ? '' : `, ${schema.default} unless given`);
}

function link(reference) {
  const name = reference.split('/').pop();
  return html('a', { href: '#shape-' + name }, name);
}

// What has a shape of its own without a name is shown inside.
function inner(schema) {
  const one = schema.items || (schema.oneOf || []).find(part => part.properties) || schema;
  return one.properties ? shape(one) : null;
}
