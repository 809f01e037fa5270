// The library: what it holds, the relations most is told of, what changed, and where articles are given to it.
import { view, title, fault } from './frame.js';
import { html, put, replace } from './dom.js';
import { get, send } from './api.js';
import { tooMuch } from './given-files.js';
import { dropZone } from './drop-zone.js';
import { follow, refuse, announce } from './reading.js';
import { relationRows } from './relation-rows.js';
import { news } from './news.js';
import { showFailures } from './failures.js';

const SHOWN = 8;
const head = html('div', { class: 'head' });
const progress = html('div', { class: 'reading-place' });
const unread = html('div', {});
const body = html('div', {});
let limits = null;

view(async (main, ready) => {
  title('Library');
  const [library, readings] = await Promise.all([get('library'), get('readings', { limit: 500 })]);
  limits = readings.limits;
  const last = readings.items[readings.items.length - 1];
  ready();
  replace(main, html('div', { class: 'column start-page' }, head, dropZone(read), progress, unread, body));
  draw(library);
  inPlace(unread, () => showFailures(unread, false));
  if (last && !last.over) watch(last);
});

// What the library holds at once, the rivers when they are there.
async function draw(library) {
  document.body.classList.toggle('is-empty', library.documents === 0);
  replace(head, html('h1', { tabindex: -1 }, 'Who worked with whom, and against whom'), html('p', { class: 'deck' }, library.words), library.documents === 0 && invitation());
  if (library.documents === 0) return replace(body);
  const most = html('section', { class: 'most' }, html('h2', {}, 'Most reported relations'));
  const changed = html('section', { class: 'news' });
  // On a new reading what is shown stays until the new is there.
  if (body.firstChild) {
    const [rivers] = await Promise.all([mostReported(), inPlace(changed, () => news(changed, redraw))]);
    return replace(body, html('div', { class: 'start' }, put(most, [rivers]), changed));
  }
  replace(body, html('div', { class: 'start' }, most, changed));
  inPlace(changed, () => news(changed, redraw));
  put(most, [await mostReported()]);
}

// What goes wrong with a part of the page is told in its place.
async function inPlace(place, draw) {
  try {
    await draw();
  } catch (problem) {
    console.error(problem);
    put(place, [html('p', { class: 'nothing', role: 'alert' }, problem.message)]);
  }
}

async function redraw() {
  try {
    await draw(await get('library'));
  } catch (problem) {
    fault(body, problem);
  }
}

function invitation() {
  return html('p', { class: 'invitation' },
    html('button', { class: 'go', type: 'button', id: 'samples', onclick: readSamples }, 'Read the samples'),
    html('span', { class: 'kicker' }, 'Ten short articles, written for trying things out. Or give your own:'));
}

async function readSamples(event) {
  const button = event.currentTarget;
  button.disabled = true;
  await begin('Taking the samples …', () => send('POST', 'readings/samples'));
  button.disabled = false;
}

async function mostReported() {
  try {
    const relations = await get('relations', { limit: SHOWN });
    if (relations.total === 0) return html('p', { class: 'kicker nothing' }, 'No article tells yet what two named actors did to each other.');
    return [relationRows(relations.items), relations.total > relations.items.length && html('p', { class: 'more' }, html('a', { href: '/relations' }, `All ${relations.total} relations`))];
  } catch (problem) {
    console.error(problem);
    return html('p', { class: 'nothing', role: 'alert' }, problem.message);
  }
}

async function read(files, said) {
  const problem = tooMuch(files, limits);
  if (problem) return refuse(progress, problem);
  const form = new FormData();
  for (const [name, value] of Object.entries(said)) if (value) form.append(name, value);
  for (const given of files) form.append('files', given.file, given.name);
  await begin(`Taking ${files.length} ${files.length === 1 ? 'file' : 'files'} …`, () => send('POST', 'readings', form));
}

async function begin(words, ask) {
  announce(progress, words);
  try {
    await watch(await ask());
  } catch (problem) {
    refuse(progress, problem.message);
  }
}

function watch(reading) {
  return follow(progress, reading, over => {
    inPlace(unread, () => showFailures(unread, over.failures.length > 0));
    if (over.read + over.unchanged > 0 || over.failures.length > 0) redraw();
  });
}
