// An actor: its names, what is told of it in time, what it belongs to, with whom it has to do, and what the user decides about it.
import { fault, title, view } from './frame.js';
import { html, replace } from './dom.js';
import { get, path, send } from './api.js';
import { parts } from './address.js';
import { head } from './actor-head.js';
import { line } from './actor-line.js';
import { places } from './actor-places.js';
import { agents } from './actor-agents.js';
import { relations } from './actor-relations.js';
import { decided, say } from './notice.js';
import { told } from './shown-text.js';

let asked = parts()[0];

view(async (main, ready) => {
  try {
    await draw(main, ready);
  } catch (problem) {
    ready();
    failed(main, problem);
  }
});

async function draw(main, ready) {
  const actor = await get('actors/' + path(asked));
  ready?.();
  if (actor.id !== asked) goTo(actor, asked);
  title(actor.name);
  const act = { decided: decision => redraw(main, decision), undone: () => redraw(main) };
  const told = html('section', { class: 'told-of', 'aria-labelledby': 'told-of' });
  const known = html('section', { 'aria-labelledby': 'known' });
  replace(main, html('div', { class: 'column actor' }, head(actor, act), told, places(actor), agents(actor), known));
  relations(known, actor);
  await line(told, actor);
}

// The address is that of the actor as it is called now, so that it can be shared.
function goTo(actor, before) {
  asked = actor.id;
  history.replaceState(null, '', '/actor/' + encodeURIComponent(actor.id) + location.search);
  if (!actor.names.some(name => name.toLowerCase() === before.toLowerCase())) say([told('span', {}, before), ' is one with ', told('b', {}, actor.name), ' now.']);
}

async function redraw(main, decision) {
  if (decision) decided(decision, () => redraw(main));
  try {
    await draw(main);
  } catch (problem) {
    failed(main, problem);
  }
}

// Whom a decision hides is shown again by taking it back.
function failed(main, problem) {
  title(problem.title || 'Failed');
  const number = problem.problem?.decision;
  const undo = number && html('button', { class: 'go', type: 'button', onclick: async () => {
    try {
      const undone = await send('POST', `decisions/${number}/undo`);
      await draw(main);
      say(['Undone: ', told('span', {}, undone.words), '.']);
      main.querySelector('h1').focus();
    } catch (fault) {
      say([fault.message]);
    }
  } }, `Undo decision ${number}`);
  fault(main, problem, undo || html('a', { href: '/search?q=' + encodeURIComponent(asked) }, 'Search for it'), html('a', { href: '/' }, 'To the library'));
}
