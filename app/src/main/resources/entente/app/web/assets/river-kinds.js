// A list from which several can be chosen, with counts: kinds of act, or the sources where they are many.
import { shown } from './shown-text.js';
import { html } from './dom.js';

let openList = null;

export function kinds(model, state, act, ofSources = false) {
  const all = ofSources ? model.sources.map(s => ({ key: s.letter, words: `${s.letter}  ${s.name}${s.own ? '' : ', a copy'}`, count: s.events })) : counted(model);
  const chosen = ofSources ? state.sources : state.types;
  const name = ofSources ? 'sources' : 'kinds';
  const open = openList === name;
  const words = chosen ? `${chosen.size} of ${all.length} ${name}` : ofSources ? `all ${all.length} sources` : all.length === 1 ? '1 kind' : `${all.length} kinds`;
  const toggle = key => {
    const next = new Set(chosen ?? all.map(one => one.key));
    if (!chosen) next.clear();
    if (next.has(key)) next.delete(key);
    else next.add(key);
    const value = next.size && next.size < all.length ? next : null;
    openList = name;
    act.filter(ofSources ? { sources: value } : { types: value }, `[data-list="${name}"] [data-key="${CSS.escape(key)}"]`);
  };
  return html('div', { class: 'list-holder', 'data-list': name, onkeydown: event => keyed(event, act, name), onfocusout: event => {
    if (openList === name && event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) shut(act);
  } },
  html('button', { class: 'toggle', type: 'button', 'aria-haspopup': 'listbox', 'aria-expanded': String(open), onclick: () => {
    openList = open ? null : name;
    act.refresh(open ? `[data-list="${name}"] button` : `[data-list="${name}"] [role=option]`);
  } }, words, ' ▾'),
  open && html('div', { class: 'list' },
    html('ul', { role: 'listbox', 'aria-multiselectable': 'true', 'aria-label': ofSources ? 'Sources to show' : 'Kinds of act to show' },
      all.map((one, i) => html('li', { role: 'option', tabindex: i ? -1 : 0, 'data-key': one.key, 'aria-selected': String(!chosen || chosen.has(one.key)), onclick: () => toggle(one.key) }, html('span', { class: 'tickbox', 'aria-hidden': 'true' }), html('span', { dir: 'auto' }, shown(one.words)), html('span', { class: 'count' }, one.count)))),
    chosen && html('button', { class: 'toggle', type: 'button', onclick: () => act.filter(ofSources ? { sources: null } : { types: null }, `[data-list="${name}"] button`) }, 'show all')));
}

const counted = model => model.types.map(({ type, words, events }) => ({ key: type, words, count: events }));

function shut(act, focus) {
  openList = null;
  act.refresh(focus);
}

function keyed(event, act, name) {
  const options = [...event.currentTarget.querySelectorAll('[role=option]')];
  const at = options.indexOf(event.target);
  if (event.key === 'Escape' && openList) {
    event.preventDefault();
    event.stopPropagation();
    shut(act, `[data-list="${name}"] button`);
  } else if (at >= 0 && (event.key === ' ' || event.key === 'Enter')) {
    event.preventDefault();
    event.target.click();
  } else if (at >= 0 && ['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key)) {
    event.preventDefault();
    const to = { ArrowDown: Math.min(at + 1, options.length - 1), ArrowUp: Math.max(0, at - 1), Home: 0, End: options.length - 1 }[event.key];
    options[to].focus();
  }
}

// A press anywhere else closes the list.
export function closeOutside(act) {
  addEventListener('pointerdown', event => { if (openList && !event.target.closest('.list-holder')) shut(act); });
}
