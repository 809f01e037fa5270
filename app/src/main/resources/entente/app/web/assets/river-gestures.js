// Zooming by wheel, pinch and double click; going back by Backspace.
import { zoomed } from './river-scale.js';

// now: the layout of the lying river, or null while it stands.
export function gestures(place, model, now, act) {
  let settling = 0;
  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(act.settled, 250);
  };
  const inChart = event => {
    const l = now();
    const x = event.clientX - act.left();
    return l && x >= l.x0 && x <= l.x1 ? { l, x } : null;
  };

  // The page scrolls with the wheel; with Ctrl (and so by pinching on a touchpad) the river zooms, sideways it moves.
  place.addEventListener('wheel', event => {
    const at = inChart(event);
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
    if (!at || !(event.ctrlKey || event.metaKey || sideways)) return;
    event.preventDefault();
    const state = act.state();
    const { l, x } = at;
    if (sideways && !event.ctrlKey && !event.metaKey) act.range(state.range.map(t => t + (event.deltaX || event.deltaY) * (state.range[1] - state.range[0]) / (l.x1 - l.x0)), false, true);
    else act.range(zoomed(model.parts, model.full, state.range, state.mode, l.scale.at(x), Math.exp(Math.max(-60, Math.min(60, event.deltaY)) * .01)), false);
    settle();
  }, { passive: false });

  const fingers = new Map();
  let spread = null;
  place.addEventListener('pointerdown', event => {
    if (event.pointerType !== 'touch' || !inChart(event)) return;
    fingers.set(event.pointerId, event.clientX);
    if (fingers.size === 2) spread = { width: distance(fingers), range: act.state().range.slice(), time: now().scale.at(middle(fingers) - act.left()) };
  });
  addEventListener('pointermove', event => {
    if (!fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, event.clientX);
    if (spread && fingers.size === 2) act.range(zoomed(model.parts, model.full, spread.range, act.state().mode, spread.time, spread.width / distance(fingers)), false);
  });
  for (const over of ['pointerup', 'pointercancel']) addEventListener(over, event => {
    if (!fingers.delete(event.pointerId) || !spread) return;
    spread = null;
    act.settled();
  });

  place.addEventListener('dblclick', event => {
    if (event.target.closest('.ev, [data-brush]')) return;
    const at = inChart(event);
    const part = at?.l.scale.parts.find(part => at.x >= part.x0 && at.x < part.x1);
    if (part?.phase) act.zoomTo(part.phase);
  });
}

const distance = fingers => {
  const [a, b] = [...fingers.values()];
  return Math.max(20, Math.abs(a - b));
};
const middle = fingers => [...fingers.values()].reduce((n, x) => n + x, 0) / fingers.size;

