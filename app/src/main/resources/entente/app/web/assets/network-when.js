// The slider of time: how many ties stand, what changes next, and the steps from one change to another.
import { html, svg, replace } from './dom.js';
import { monthOf, monthText, plain } from './network-state.js';

const HEIGHT = 74;
const MIDDLE = 28;
const PAUSE = 1600;

export function slider(place, changes, act) {
  const first = monthOf(changes.span.from);
  const last = Math.max(first + 1, monthOf(changes.span.to));
  const steps = changes.changes.map(c => ({ ...c, month: monthOf(c.at) }));
  const now = html('span', { class: 'now', 'aria-hidden': 'true' });
  const next = html('p', { class: 'next' });
  const track = html('div', { class: 'track' });
  const play = button('Play the changes', 'M6 4l8 5l-8 5z', () => toggle(), 'currentColor');
  replace(place, html('div', { class: 'step' }, button('Previous change', 'M11 4L6 9l5 5', () => by(-1)), play, button('Next change', 'M7 4l5 5l-5 5', () => by(1)), now), next, track);
  let playing = 0;
  let at = last;
  let since = null;
  let words = '';

  const after = month => steps.find(s => s.month > month);
  const before = month => steps.findLast(s => s.month < month);
  // The hand moves at once, the picture follows.
  function go(month) {
    at = Math.max(first, Math.min(last, month));
    draw();
    act.time(monthText(at));
  }
  function by(way) { stop(); const step = way > 0 ? after(at) : before(at); if (step) go(step.month); }
  function stop() { clearInterval(playing); playing = 0; drawPlay(); }
  function toggle() {
    if (playing) return stop();
    if (!after(at)) go(steps[0]?.month ?? first);
    playing = setInterval(() => { const step = after(at); if (step && place.isConnected) go(step.month); else stop(); }, PAUSE);
    drawPlay();
  }
  function drawPlay() {
    play.setAttribute('aria-label', playing ? 'Stop' : 'Play the changes');
    play.querySelector('path').setAttribute('d', playing ? 'M5 4h3v10h-3zM10 4h3v10h-3z' : 'M6 4l8 5l-8 5z');
  }

  function show(told, state) {
    at = Math.max(first, Math.min(last, monthOf(told.at.to)));
    since = state.since ? monthOf(state.since) : null;
    words = told.at.words;
    draw();
  }

  function draw() {
    const held = track.contains(document.activeElement);
    replace(now, words);
    const coming = after(at);
    replace(next, coming ? html('button', { type: 'button', class: 'to-next', onclick: () => by(1) }, 'Next change: ' + coming.words) : 'No change is told after this.');
    const width = Math.floor(track.getBoundingClientRect().width) || 300;
    const X = month => 9 + (width - 18) * (month - first) / (last - first);
    const picture = svg('svg', { width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}` },
      ...histogram(changes.levels, X, last), svg('line', { class: 'base', x1: X(first), x2: X(last), y1: MIDDLE, y2: MIDDLE }),
      ...steps.map(s => svg('path', { class: 'tick', d: `M${X(s.month).toFixed(1)} 51v5` })), ...years(first, last, X, width),
      since !== null && since >= first && svg('path', { class: 'since', d: `M${X(since).toFixed(1)} 0V58` }),
      handle(X));
    picture.addEventListener('pointerdown', press => drag(press, picture, width));
    replace(track, picture);
    if (held) picture.querySelector('[role=slider]').focus({ preventScroll: true });
  }

  function handle(X) {
    const x = X(at).toFixed(1);
    return svg('g', {
      class: 'hand', tabindex: 0, role: 'slider', 'aria-label': 'Date of the network', 'aria-valuemin': 0, 'aria-valuemax': last - first, 'aria-valuenow': at - first, 'aria-valuetext': words,
      onkeydown: key => keys(key),
    }, svg('line', { x1: x, x2: x, y1: 0, y2: 58 }), svg('circle', { cx: x, cy: 56, r: 8 }));
  }

  function keys(key) {
    const far = key.shiftKey ? 12 : 1;
    const to = { ArrowRight: at + far, ArrowUp: at + far, ArrowLeft: at - far, ArrowDown: at - far, Home: first, End: last, PageUp: after(at)?.month, PageDown: before(at)?.month }[key.key];
    if (to === undefined) return;
    key.preventDefault();
    stop();
    go(to);
  }

  function drag(press, picture, width) {
    stop();
    const move = event => go(Math.round(first + (event.clientX - track.getBoundingClientRect().left - 9) / (width - 18) * (last - first)));
    const end = () => { removeEventListener('pointermove', move); removeEventListener('pointerup', end); };
    addEventListener('pointermove', move);
    addEventListener('pointerup', end);
    move(press);
    press.preventDefault();
    picture.querySelector('[role=slider]').focus({ preventScroll: true });
  }

  return { show, draw, stop };
}

function button(name, d, act, fill = 'none') {
  return html('button', { class: 'icon', type: 'button', 'aria-label': name, onclick: act }, svg('svg', { viewBox: '0 0 18 18', 'aria-hidden': 'true' }, svg('path', { d, fill, stroke: fill === 'none' ? 'currentColor' : 'none', 'stroke-width': 1.6 })));
}

// Those with each other above the line, those against each other below; who is both counts on either side.
function histogram(levels, X, last) {
  const most = Math.max(1, ...levels.map(l => Math.max(l.with, l.against) + l.both));
  const unit = Math.min(5, (MIDDLE - 3) / most);
  const area = (name, way) => {
    let d = `M${X(monthOf(levels[0].from)).toFixed(1)} ${MIDDLE}`;
    levels.forEach((level, i) => {
      const end = i + 1 < levels.length ? monthOf(levels[i + 1].from) : last;
      d += `V${(MIDDLE - way * (level[name] + level.both) * unit).toFixed(1)}H${X(end).toFixed(1)}`;
    });
    return d + `V${MIDDLE}Z`;
  };
  return levels.length ? [svg('path', { class: 'level coop', d: area('with', 1) }), svg('path', { class: 'level conf', d: area('against', -1) })] : [];
}

function years(first, last, X, width) {
  const from = Math.ceil(first / 12);
  const to = Math.floor(last / 12);
  const room = Math.max(1, Math.floor(width / 62));
  const every = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find(n => (to - from) / n <= room) ?? 1000;
  if (to < from || to - from < 1) return months(first, last, X, width);
  const ticks = [];
  for (let year = Math.ceil(from / every) * every; year <= to; year += every) ticks.push([year * 12, String(year)]);
  return ticks.flatMap(([month, text]) => label(X(month), text, width));
}

function months(first, last, X, width) {
  return [[first, monthText(first)], [last, monthText(last)]].flatMap(([month, text]) => label(X(month), text, width));
}

function label(x, text, width) {
  return [svg('line', { class: 'mark-year', x1: x, x2: x, y1: 56, y2: 60 }), svg('text', { x, y: 72, 'text-anchor': x < 24 ? 'start' : x > width - 24 ? 'end' : 'middle' }, plain(text))];
}
