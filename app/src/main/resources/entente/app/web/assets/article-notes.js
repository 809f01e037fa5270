// The statements beside the text: one line each, and everything about the one that is chosen.
import { html } from './dom.js';
import { path } from './api.js';
import { pointPicture } from './marks.js';
import { told, shown } from './shown-text.js';

export function note(statement, act) {
  const place = html('li', { class: 'note' + (statement.rejected ? ' rejected' : ''), 'data-statement': statement.id, 'data-begin': statement.evidence.begin });
  place.append(html('button', { class: 'note-head', type: 'button', tabindex: -1, 'aria-expanded': 'false', onclick: () => act.choose(statement.id) },
    statement.rejected ? html('span', { class: 'vh' }, 'Rejected: ') : null,
    pointPicture({ lane: statement.lane, modality: statement.modality, date: statement.date, unknown: statement.actor == null }, 14),
    html('span', {}, html(statement.rejected ? 's' : 'span', { class: 'note-title told', dir: 'auto' }, shown(statement.title)), ' ',
      html('span', { class: 'note-date' }, statement.dateWords), statement.corrected.length > 0 && html('span', { class: 'note-tag' }, ' · corrected by you'))));
  if (statement.rejected) place.append(rejection(statement, act));
  return place;
}

function rejection(statement, act) {
  return html('p', { class: 'note-tag' }, statement.rejected.kind === 'reject' ? 'rejected by you' : 'out by your decision ' + statement.rejected.number,
    statement.rejected.because && [': ', told('span', {}, statement.rejected.because)], ' ', undo(statement.rejected, act));
}

function undo(decision, act) {
  return html('button', { class: 'as-link', type: 'button', onclick: () => act.undo(decision.number) }, 'Undo', html('span', { class: 'vh' }, ' decision ' + decision.number));
}

// Everything about a statement; the forms of the user's decisions are put in its place when asked for.
export function details(statement, act) {
  const forms = html('div', { class: 'forms' });
  return html('div', { class: 'note-more' },
    html('p', { class: 'note-kind' }, statement.laneWords, ' · ', statement.typeWords),
    facts(statement),
    statement.corrections.map(decision => html('p', { class: 'note-tag' }, 'Decision ', String(decision.number), ': ', told('span', {}, decision.words), decision.because && [' (', told('span', {}, decision.because), ')'], '. ', undo(decision, act))),
    html('p', { class: 'acts' },
      statement.event && html('a', { href: '/event/' + path(statement.event) }, statement.reports > 1 ? `All ${statement.reports} reports of it` : 'The event'),
      !statement.rejected && html('button', { class: 'as-link correct', type: 'button', onclick: () => act.correct(statement, forms) }, 'Correct'),
      !statement.rejected && html('button', { class: 'as-link reject', type: 'button', onclick: () => act.reject(statement, forms) }, 'Reject')),
    forms);
}

function facts(statement) {
  const rows = [
    ['Says', statement.sourceWords ? told('span', {}, statement.sourceWords) : 'the article itself'],
    ['When', [html('b', {}, statement.dateWords), '. ', statement.date.text && ['“', told('span', {}, statement.date.text), '”: '], told('span', {}, statement.dateHow), '. ', html('i', {}, statement.date.basis)]],
    statement.modality !== 'actual' && ['How real', statement.modalityWords],
    statement.actor && ['Actor', side(statement.actor, statement.actorHow)],
    statement.recipient && ['Recipient', side(statement.recipient, statement.recipientHow)],
    statement.object && ['Object', told('span', {}, statement.object.text)],
    ['Rule', html('code', {}, statement.rule)],
    ['Sure', [html('b', {}, statement.confidence.toFixed(2)), statement.reasons.length > 0 && ' – ' + statement.reasons.join(', ')]],
  ];
  return html('dl', { class: 'facts' }, rows.filter(Boolean).map(([name, value]) => [html('dt', {}, name), html('dd', {}, value)]));
}

function side(party, how) {
  return [html('a', { href: '/actor/' + path(party.id) }, told('bdi', {}, party.name)), ' – ', told('span', {}, how)];
}
