// Zooming by wheel, pinch and double click; going back by Backspace.
import { zoomed } from './river-scale.js';
import { touching } from './river-touch.js';

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

  touching(place, now, act, (at, range, factor) => act.range(zoomed(model.parts, model.full, range, act.state().mode, at, factor), false));

  place.addEventListener('dblclick', event => {
    if (event.target.closest('.ev, [data-brush]')) return;
    const at = inChart(event);
    const part = at?.l.scale.parts.find(part => at.x >= part.x0 && at.x < part.x1);
    if (part?.phase) act.zoomTo(part.phase);
  });
}
