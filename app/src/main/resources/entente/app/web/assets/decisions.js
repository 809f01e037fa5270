// All that the user decided, newest first, each with its words, what has become of it, and the way back.
import { view, title } from './frame.js';
import { html, replace } from './dom.js';
import { get, path, send } from './api.js';
import { parameter, set, onBack } from './address.js';
import { told } from './shown-text.js';
import { say } from './notice.js';

const PART = 50;
const KINDS = { merge: 'Two are one', split: 'One is two', rename: 'Another name', hide: 'No actor', reject: 'Not said', correct: 'Said otherwise' };

const start = () => view(async (main, ready) => {
  title('Your decisions');
  const offset = Math.max(0, Math.floor(Number(parameter('from', 0))) || 0);
  const found = await get('decisions', { limit: PART, offset });
  ready();
  replace(main, html('div', { class: 'column decisions' },
    html('header', { class: 'head' }, html('h1', { tabindex: -1 }, 'Your decisions'),
      html('p', { class: 'deck' }, 'They hold whatever is read again, and every one of them can be taken back.')),
    found.total === 0 ? none() : [exporting(found), html('ol', { class: 'log' }, found.items.map(decision)), pages(found, offset)]));
});

function none() {
  return html('div', { class: 'fault' }, html('p', { class: 'deck' }, 'You have decided nothing yet.'), html('p', {}, 'On the page of an actor you can merge, split, rename or hide it; in an article you can correct or reject a statement.'), html('p', { class: 'acts' }, html('a', { href: '/' }, 'To the library')));
}

function exporting(found) {
  return html('p', { class: 'acts' }, html('span', {}, `${found.total} ${found.total === 1 ? 'decision' : 'decisions'}`),
    html('a', { class: 'quiet', href: '/api/v1/decisions/export', download: 'entente-decisions.jsonl' }, 'Save them as a file'),
    html('span', { class: 'hint' }, 'With each sentence, what was read and what you say: to test readers with.'));
}

function decision(one) {
  const undone = one.state === 'undone';
  return html('li', { class: one.state, id: 'decision-' + one.number },
    html('span', { class: 'number' }, one.number),
    html('div', { class: 'what' }, html('p', { class: 'kicker' }, KINDS[one.kind] ?? one.kind, ' · ', one.day), one.title && html(undone ? 's' : 'p', { class: 'words' }, told('span', {}, one.title)), html(undone ? 's' : 'p', { class: one.title ? 'because' : 'words' }, told('span', {}, one.words)),
      one.because && html('p', { class: 'because' }, 'because ', told('span', {}, one.because)),
      one.state !== 'applied' && html('p', { class: 'kicker' }, one.stateWords), links(one)),
    !undone && html('button', { class: 'quiet', type: 'button', onclick: event => undo(one, event.currentTarget) }, 'Undo', html('span', { class: 'vh' }, ` decision ${one.number}`)));
}

function links(one) {
  const actors = one.actors.map(actor => html('a', { href: '/actor/' + path(actor.id) }, told('bdi', {}, actor.name)));
  const article = one.document && html('a', { href: '/article/' + one.document.split('/').map(encodeURIComponent).join('/') + '?statement=' + encodeURIComponent(one.statement) }, 'In the article');
  return html('p', { class: 'acts' }, actors, article);
}

async function undo(one, button) {
  button.disabled = true;
  try {
    const undone = await send('POST', `decisions/${one.number}/undo`);
    say(['Undone: ', told('span', {}, undone.words), '.']);
    await start();
    document.querySelector('.decisions h1')?.focus();
  } catch (fault) {
    button.disabled = false;
    say([fault.message]);
  }
}

function pages(found, offset) {
  if (found.total <= PART && !offset) return null;
  const to = from => ({ href: '/decisions' + (from > 0 ? '?from=' + from : ''), onclick: event => { event.preventDefault(); set({ from: from || null }, true); start().then(() => scrollTo(0, 0)); } });
  return html('nav', { class: 'acts', 'aria-label': 'Parts of the list' }, offset > 0 && html('a', { class: 'quiet', ...to(Math.max(0, offset - PART)) }, 'Newer'),
    html('span', {}, found.items.length ? `${offset + 1} to ${offset + found.items.length} of ${found.total}` : `Nothing beyond ${found.total}`), offset + PART < found.total && html('a', { class: 'quiet', ...to(offset + PART) }, 'Older'));
}

onBack(start);
start();
