// What has no place on the axis: on the left what no source dates, in the order told; on the right what is ahead.
import { svg } from './dom.js';
import { pointOf } from './marks.js';
import { spoken } from './mark-words.js';
import { draw as drawLabel, label } from './river-label.js';

const LINE = 13.5;
const GAP = 9;

// Two stacks, cooperation above and conflict below the axis, as much as there is room for; the rest is counted.
export function stacks(marks, width, room) {
  const half = lane => marks.filter(m => lane > 0 ? m.lane >= 0 : m.lane < 0).map(mark => {
    const { lines } = label(mark, width, 11.5);
    return { mark, lines, height: lines.length * LINE + GAP };
  });
  const up = half(1).sort(byLane);
  const down = half(-1).sort(byLane).reverse();
  return { up: fit(up, room), down: fit(down, room) };
}

const byLane = (p, q) => q.mark.lane - p.mark.lane || (p.mark.number ?? 0) - (q.mark.number ?? 0);

function fit(items, room) {
  let height = 0;
  let shown = 0;
  while (shown < items.length && height + items[shown].height <= room - (shown < items.length - 1 ? 20 : 0)) height += items[shown++].height;
  return { items: items.slice(0, shown), rest: items.slice(shown), height: height + (shown < items.length ? 22 : 0) };
}

// One stack from its top downwards; x is where the marks stand, box the ground that a chosen one gets.
export function draw(into, stack, x, top, box, button, onRest, onWell) {
  let y = top;
  for (const { mark, lines, height } of stack.items) {
    const group = button(mark, spoken(mark));
    const ground = { x: box.x, y: y, width: box.width, height: height - 3 };
    group.append(svg('rect', { class: 'hit', ...ground }), svg('rect', { class: 'glow', ...ground, rx: 2 }), svg('rect', { class: 'ring', ...ground, rx: 3 }));
    const middle = y + (height - 3) / 2;
    if (mark.number != null) group.append(svg('text', { class: 'tick', x: x - 9, y: middle + 4, 'text-anchor': 'end' }, mark.number));
    group.append(pointOf(mark, x, middle), ...drawLabel(mark, lines, x + 11, middle + 4 - (lines.length - 1) * LINE / 2, 'start', 11.5));
    if (onWell) group.classList.add('on-well');
    into.append(group);
    y += height;
  }
  if (stack.rest.length) into.append(svg('g', { class: 'ev fold', role: 'button', tabindex: -1, 'data-fold': 'rest' + top, 'aria-label': `${stack.rest.length} more. Enter shows them in the table.`, onclick: onRest },
    svg('rect', { class: 'hit', x: box.x, y, width: box.width, height: 18 }), svg('rect', { class: 'ring', x: box.x, y, width: box.width, height: 18, rx: 3 }),
    svg('text', { class: 'more', x: x - 5, y: y + 13 }, `+${stack.rest.length} more`)));
}
