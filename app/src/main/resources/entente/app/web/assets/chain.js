// What led to an event and what followed: each step with its sentence, joined by arrows to what it answers.
import { view, title } from './frame.js';
import { html, replace } from './dom.js';
import { get, path } from './api.js';
import { parts, parameter, set } from './address.js';
import { pointPicture } from './marks.js';
import { told } from './shown-text.js';
import { spine } from './chain-spine.js';
import { evidenceBeside } from './story-side.js';
import { sentence, opener, eventHead } from './story-parts.js';

const DAYS = [[0, 'only what texts say'], [7, 'within a week'], [14, 'within two weeks'], [30, 'within a month']];

view(async (main, drawn) => {
  const days = parameter('days');
  const found = await get(`events/${path(parts()[0])}/chain`, { days });
  drawn();
  title('What led to: ' + found.title);
  replace(main,
    eventHead('What led to it, and what followed', found, `${found.date}. ${found.chains.length ? found.chains[0].heading + '.' : found.count}`, found.chains[0]?.steps.flatMap(step => step.statements).find(s => s.event === found.id)),
    html('div', { class: 'story' }, choice(found.days), found.chains.map(chain => steps(chain, found.id)), !found.chains.length && nothing(found)));
  spine(main);
  evidenceBeside();
});

// Where no text says what answers what, harm in return within some days is held to be an answer; nobody need believe that.
function choice(days) {
  return html('div', { class: 'controls' }, html('fieldset', {}, html('legend', {}, 'Harm in return counts as an answer'),
    DAYS.map(([number, words]) => html('button', { class: 'toggle', type: 'button', 'aria-pressed': String(number === days), onclick: () => { set({ days: number === 14 ? null : number }); location.reload(); } }, words))));
}

function steps(chain, asked) {
  return html('ol', { class: 'steps' }, chain.steps.map(step => one(step, step.event === asked || step.statements.some(s => s.event === asked))));
}

function one(step, asked) {
  const best = step.statements.find(s => s.id === step.best) || step.statements[0];
  return html('li', { class: 'step' + (asked ? ' asked' : ''), id: 'step-' + step.step, 'data-statement': step.best, 'data-step': step.step, 'data-answers': JSON.stringify(step.answers.map(a => [a.step, a.basis])) },
    html('span', { class: 'n' }, step.step, pointPicture({ lane: step.lane, modality: best.modality, date: best.date })),
    html('div', {},
      html('p', { class: 'date' }, step.when, asked && html('span', { class: 'this' }, ' · the event asked for')),
      opener(told('bdi', {}, step.title)),
      html('ul', { class: 'answers' }, step.answers.map(answer => html('li', { class: answer.basis }, html('a', { href: '#step-' + answer.step }, answer.verb), ': ', told('bdi', {}, answer.ground)))),
      sentence(best.evidence.text, best.evidence.begin, best.evidence.trigger),
      html('p', { class: 'by' }, told('bdi', {}, step.said_by), step.statements.length > 1 && ` · ${step.statements.length} reports`)));
}

function nothing(found) {
  return html('p', { class: 'acts' }, html('a', { href: '/event/' + path(found.id) }, 'All that is told of it'), html('a', { href: '/reactions/' + path(found.id) }, 'Who reacted to it'));
}
