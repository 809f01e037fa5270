// What the server tells of a relation, made ready to be drawn: times as numbers, parts of time without gaps.
import { DAY, end, start } from './days.js';

// A story of few days stands within two months, so that a day looks like a day.
const SHORT = 60 * DAY;

// The frame of a river: what no filter and no zoom changes.
export function model(answer) {
  const phases = answer.phases.map(phase);
  const found = marksOf(answer, phases);
  const full = whole(phases, found.dated, answer.span);
  const parts = full ? partsOf(phases, full) : [];
  const isShort = full && full[1] - full[0] <= SHORT + 2 * DAY;
  for (const part of parts) part.weight = isShort ? (part.to - part.from) / DAY : weightOf(part, found.dated);
  const model = { ...answer, full, parts, phases, isShort, isPart: answer.folds.length > 0 };
  take(model, answer);
  return model;
}

// What of it is told, from a first or a later answer.
export function take(model, answer) {
  const { dated, undated, ahead } = marksOf(answer, model.phases);
  for (const mark of dated) untilThe(model.parts, mark);
  Object.assign(model, {
    marks: dated, undated, ahead,
    folds: answer.folds.map(fold), serverHidden: answer.hidden, outside: answer.outside,
    apart: new Map(),
    against: answer.contradictions.flatMap(c => c.against.map(other => [c.event, other])),
  });
  model.byId = new Map([...dated, ...undated, ...ahead].map(m => [m.id, m]));
  for (const { event, words, against } of answer.contradictions) for (const id of [event, ...against]) apart(model, id, words);
}

// Both sides of a contradiction say so, also where the other one is not drawn.
function apart(model, id, words) {
  const before = model.apart.get(id);
  model.apart.set(id, before ? before + '. ' + words : words);
  const mark = model.byId.get(id);
  if (mark) mark.differs = true;
}

function phase(p, index) {
  return { ...p, index, from: start(p.from), to: end(p.to), flag: p.begin.words, exact: p.begin.exact, isSilence: p.kind === 'none' };
}

function marksOf(answer, phases) {
  const turning = new Set(phases.map(p => p.turn?.event).filter(Boolean));
  const timed = mark => {
    const { from, to } = mark.date;
    const t0 = from == null ? to == null ? null : start(to) : start(from);
    const t1 = to == null ? from == null ? null : start(from) + DAY : end(to);
    return { ...mark, t0, t1, at: t0, turns: turning.has(mark.id), number: mark.n ?? null };
  };
  return {
    dated: [...answer.events, ...answer.ties].map(timed),
    undated: answer.undated.map(timed),
    ahead: answer.ahead.map(mark => ({ ...timed(mark), number: null })),
  };
}

function fold(f) {
  return { ...f, t0: f.from == null ? null : start(f.from), t1: f.to == null ? null : end(f.to) };
}

// An open end is drawn to the end of the part of time that it begins in; the bar fades there, since no text says when.
function untilThe(parts, mark) {
  const { from, to, extent } = mark.date;
  if (from != null && to == null) mark.t1 = extent === 'throughout' ? parts[parts.length - 1].to : Math.max(mark.t1, partAt(parts, mark.t0)?.to ?? mark.t1);
  if (from == null && to != null) mark.t0 = extent === 'throughout' ? parts[0].from : Math.min(mark.t0, partAt(parts, mark.t1 - DAY)?.from ?? mark.t0);
}

export const partAt = (parts, time) => parts.find(part => time >= part.from && time < part.to);

function whole(phases, dated, span) {
  const times = [...phases.flatMap(p => [p.from, p.to]), ...dated.flatMap(m => [m.t0, m.t1])];
  if (span.from != null) times.push(start(span.from));
  if (span.to != null) times.push(end(span.to));
  if (!times.length) return null;
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const around = to - from < SHORT ? Math.round((SHORT - (to - from)) / 2 / DAY) * DAY : 0;
  return [from - around, to + around];
}

// Each phase reaches to the next; before the first and after the last is time of no phase.
function partsOf(phases, [from, to]) {
  const parts = [];
  const ordered = phases.filter((p, i) => i === 0 || p.from > phases[i - 1].from);
  if (!ordered.length) return [{ from, to, phase: null, silent: false }];
  if (ordered[0].from > from) parts.push({ from, to: ordered[0].from, phase: null, silent: false });
  ordered.forEach((p, i) => parts.push({ from: p.from, to: ordered[i + 1]?.from ?? Math.max(p.to, p.from + DAY), phase: p, silent: p.isSilence }));
  const last = parts[parts.length - 1];
  if (last.to < to) parts.push({ from: last.to, to, phase: null, silent: false });
  return parts;
}

// Room for what is told in a part of time, less for each more.
function weightOf(part, dated) {
  if (part.silent) return .35;
  const inside = part.phase?.events ?? dated.filter(m => m.at >= part.from && m.at < part.to).length;
  return (part.phase ? .9 : .3) + .55 * Math.sqrt(inside);
}
