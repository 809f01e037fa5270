// What the user decides about an actor: each says plainly what will happen before it is done.
import { html, replace } from './dom.js';
import { get, path, send } from './api.js';
import { ask } from './dialog.js';
import { actorChoice } from './actor-choice.js';
import { parts } from './actor-parts.js';
import { told } from './shown-text.js';

const name = actor => told('b', {}, actor.name);

// act.decided(decision) is told of what was decided.
export function decisions(actor, act) {
  const button = (words, open) => html('button', { class: 'quiet', type: 'button', onclick: open }, words);
  return html('p', { class: 'acts decide-acts', role: 'group', 'aria-label': 'Decide about this actor' },
    button('Merge with another …', () => merge(actor, act)), button('Split …', () => split(actor, act)),
    button('Rename …', () => rename(actor, act)), button('Hide …', () => hide(actor, act)));
}

const post = async (act, wanted, because) => act.decided(await send('POST', 'decisions', { ...wanted, because }));

function merge(actor, act) {
  const preview = html('div', { class: 'what-joins', 'aria-live': 'polite' });
  const choice = actorChoice('Who is the same', actor.id, async other => replace(preview, other ? await joined(actor, other) : null));
  ask({
    title: ['Who is the same as ', told('span', {}, actor.name), '?'], confirm: 'Merge',
    body: [html('p', { class: 'plainly' }, 'Both become one actor with all names of both. It goes by the name you keep. The articles stay as they are, and you can take it back.'), choice.element, preview],
    act: (data, because) => {
      const other = choice.chosen();
      if (!other) throw new Error('Choose who is the same.');
      const [kept, gone] = data.get('keep') === 'other' ? [other, actor] : [actor, other];
      return post(act, { kind: 'merge', actor: kept.id, other: gone.id, force: data.get('force') === 'on' || undefined }, because);
    },
  });
}

async function joined(actor, other) {
  const of = await get('actors/' + path(other.id));
  const names = [...new Set([...actor.called.items, ...of.called.items].map(one => one.words))];
  const keep = (value, one, checked) => html('label', { class: 'choice' }, html('input', { type: 'radio', name: 'keep', value, checked }), html('b', { dir: 'auto' }, one.name));
  return [
    html('p', {}, name(actor), `: ${actor.summary}.`), html('p', {}, name(of), `: ${of.summary}.`),
    html('p', {}, 'Called ', told('span', {}, names.slice(0, 12).join(', ')), names.length > 12 ? ` and ${names.length - 12} more` : '', '.'),
    html('fieldset', { class: 'choices' }, html('legend', {}, 'Keep the name'), html('div', { class: 'choices-in' }, keep('this', actor, true), keep('other', of, false))),
    of.type !== actor.type && html('label', { class: 'choice' }, html('input', { type: 'checkbox', name: 'force' }), html('b', {}, `They are one, although this is a ${actor.type} and that a ${of.type}`)),
  ];
}

async function split(actor, act) {
  const choice = await parts(actor);
  ask({
    title: ['Who of ', told('span', {}, actor.name), ' is another?'], confirm: 'Split', body: choice
      ? [html('p', { class: 'plainly' }, 'What you choose becomes an actor of its own; the rest stays. Articles that are read later go to the one that keeps the name.'), choice.element]
      : [html('p', { class: 'plainly' }, 'It is read in one article under one id, so there is nothing to part.')],
    act: (data, because) => {
      const documents = data.getAll('document');
      const readAs = data.getAll('readAs');
      if (!documents.length && !readAs.length) throw new Error('Choose at least one name or article.');
      return post(act, { kind: 'split', actor: actor.id, documents, readAs }, because);
    },
  });
}

function rename(actor, act) {
  const input = html('input', { type: 'text', name: 'name', required: true, maxlength: 200, value: actor.name, autocomplete: 'off', dir: 'auto' });
  const dialog = ask({
    title: ['By which name should ', told('span', {}, actor.name), ' go?'], confirm: 'Rename',
    body: [html('p', { class: 'plainly' }, 'It is shown under the new name everywhere. The names it has in the articles find it as before.'), html('label', { class: 'field' }, html('span', {}, 'New name'), input)],
    act: (data, because) => post(act, { kind: 'rename', actor: actor.id, name: data.get('name') }, because),
  });
  dialog.querySelector('input[name="name"]').select();
}

function hide(actor, act) {
  ask({
    title: ['Is ', told('span', {}, actor.name), ' no actor?'], confirm: 'Hide it', grave: true,
    body: [html('p', { class: 'plainly' }, name(actor), ' is taken out of all views, counts and exports, with ', html('b', {}, statements(actor.statements)), '; also from what is read later. You can take it back.')],
    act: (data, because) => post(act, { kind: 'hide', actor: actor.id }, because),
  });
}

const statements = n => n === 0 ? 'no statement' : n === 1 ? 'its one statement' : `its ${n} statements`;
