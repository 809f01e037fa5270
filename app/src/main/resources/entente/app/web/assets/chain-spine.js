// The arrows beside the steps of a chain, from what is answered to the answer: drawn where the steps stand, never across them.
import { svg } from './dom.js';

const LANE = 13;
const LANES = 4;

export function spine(main) {
  for (const list of main.querySelectorAll('.steps')) {
    const picture = svg('svg', { class: 'spine', 'aria-hidden': 'true' });
    list.prepend(picture);
    new ResizeObserver(() => draw(list, picture)).observe(list);
    draw(list, picture);
  }
}

function draw(list, picture) {
  const steps = new Map([...list.querySelectorAll('.step')].map(step => [step.dataset.step, step.querySelector('.n').getBoundingClientRect()]));
  const box = list.getBoundingClientRect();
  const right = Math.min(...[...steps.values()].map(rect => rect.left)) - box.left - 3;
  picture.setAttribute('width', right);
  picture.setAttribute('height', box.height);
  const arrows = [];
  for (const step of list.querySelectorAll('.step')) for (const [to, basis] of JSON.parse(step.dataset.answers)) {
    const from = steps.get(String(to)), end = steps.get(step.dataset.step);
    if (from && end) arrows.push({ y0: from.top + 17 - box.top, y1: end.top + 9 - box.top, basis });
  }
  placed(arrows);
  picture.replaceChildren(...arrows.map(arrow => path(arrow, right)));
}

// Shorter arrows nearer to the steps; those that overlap beside each other.
function placed(arrows) {
  const lanes = [];
  for (const arrow of arrows.sort((a, b) => (a.y1 - a.y0) - (b.y1 - b.y0) || a.y0 - b.y0)) {
    let lane = lanes.findIndex(taken => taken.every(other => other.y1 <= arrow.y0 || other.y0 >= arrow.y1));
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane].push(arrow);
    arrow.lane = Math.min(lane, LANES - 1);
  }
}

function path({ y0, y1, basis, lane }, right) {
  const x = Math.max(2, right - 8 - lane * LANE);
  const d = `M${right} ${y0}H${x + 6}Q${x} ${y0} ${x} ${y0 + 6}V${y1 - 6}Q${x} ${y1} ${x + 6} ${y1}H${right}M${right - 5} ${y1 - 4}l5 4l-5 4`;
  return svg('path', { d, fill: 'none', stroke: 'var(--ink-2)', 'stroke-width': 1.25, 'stroke-dasharray': basis === 'inferred' ? '3 2.5' : null });
}
