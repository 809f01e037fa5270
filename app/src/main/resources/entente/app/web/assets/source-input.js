// A field for a source or an actor, with names of the library offered while one writes.
import { html, replace } from './dom.js';
import { get } from './api.js';

let fields = 0;

// kind: 'sources' or 'actors'. The value is what the address takes.
export function nameInput(kind, name, label, value) {
  const id = 'names-' + ++fields;
  const list = html('datalist', { id });
  const input = html('input', { type: 'text', name, value, list: id, autocomplete: 'off', spellcheck: 'false', dir: 'auto', 'aria-label': label, placeholder: label });
  let asked = null;
  const offer = async () => {
    const words = input.value.trim();
    if (words === asked) return;
    asked = words;
    const found = await get(kind, { q: words || null, limit: 30 }).catch(() => ({ items: [] }));
    if (asked === words) replace(list, found.items.map(option));
  };
  let waiting = 0;
  input.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(offer, 120); });
  input.addEventListener('focus', offer, { once: true });
  return html('span', { class: 'name-input' }, input, list);
}

function option(item) {
  const value = item.kind === 'outlet' ? item.name : item.kind ? item.id : item.name;
  const count = item.statements == null ? '' : item.statements + (item.statements === 1 ? ' statement' : ' statements');
  const words = [value === item.name ? null : item.name, item.kind, count].filter(Boolean).join(' · ');
  return html('option', { value, label: words });
}
