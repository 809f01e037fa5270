// Fingers on the river: two zoom, one moves the time of a lying river sideways; up and down the page scrolls.
const SLOP = 8;
const NEAREST = 20;

// now: the layout of the lying river, or null while it stands; zoom(time, range, factor) zooms a range around a time.
export function touching(place, now, act, zoom) {
  const fingers = new Map();
  let pinch = null;
  let pan = null;
  let isMoving = false;

  place.addEventListener('pointerdown', event => {
    if (event.pointerType !== 'touch' || event.target.closest('[data-brush]') || !event.target.closest('.chart, .up-phase')) return;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    pinch = null;
    pan = null;
    const range = act.state().range.slice();
    if (fingers.size === 2) pinch = { apart: apart(fingers), range, time: timeAt(place, now(), act.left(), middle(fingers)) };
    else if (fingers.size === 1 && now()) pan = { x: event.clientX, range };
  });

  addEventListener('pointermove', event => {
    if (!fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (pinch) {
      hold();
      zoom(pinch.time, pinch.range, pinch.apart / apart(fingers));
    } else if (pan && (isMoving || Math.abs(event.clientX - pan.x) > SLOP)) {
      hold();
      const by = (pan.x - event.clientX) * (pan.range[1] - pan.range[0]) / (now().x1 - now().x0);
      act.range(pan.range.map(t => t + by), false, true);
    }
  });

  // What the fingers came down on is drawn anew: the place of the river hears of them all the same.
  function hold() {
    if (!isMoving) for (const id of fingers.keys()) place.setPointerCapture(id);
    isMoving = true;
  }

  for (const over of ['pointerup', 'pointercancel']) addEventListener(over, event => {
    if (!fingers.delete(event.pointerId)) return;
    const time = pinch?.time;
    pinch = null;
    pan = null;
    if (!isMoving) return;
    isMoving = false;
    act.settled();
    if (time != null && !now()) requestAnimationFrame(() => block(place, time)?.scrollIntoView({ block: 'nearest' }));
  });

  // Two fingers never scroll.
  place.addEventListener('touchstart', event => { if (event.touches.length > 1 && fingers.size > 1) event.preventDefault(); }, { passive: false });
  place.addEventListener('touchmove', event => { if (pinch) event.preventDefault(); }, { passive: false });
}

function timeAt(place, lying, left, { x, y }) {
  if (lying) return lying.scale.at(Math.max(lying.x0, Math.min(lying.x1, x - left)));
  const near = blocks(place).map(block => ({ block, box: block.getBoundingClientRect() })).sort((p, q) => off(p.box, y) - off(q.box, y))[0];
  const [from, to] = timesOf(near.block);
  return from + (to - from) * Math.max(0, Math.min(1, (y - near.box.top) / near.box.height));
}

const off = (box, y) => Math.max(0, box.top - y, y - box.bottom);
const blocks = place => [...place.querySelectorAll('.chart[data-from]')];
const timesOf = block => [Number(block.dataset.from), Number(block.dataset.to)];
const block = (place, time) => blocks(place).find(block => timesOf(block)[0] <= time && time <= timesOf(block)[1]);

function apart(fingers) {
  const [a, b] = [...fingers.values()];
  return Math.max(NEAREST, Math.hypot(a.x - b.x, a.y - b.y));
}

function middle(fingers) {
  const [a, b] = [...fingers.values()];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
