// What has no place on the axis: on the left what no source dates, in the order told; on the right what is ahead.
import { svg } from './dom.js';
import { pointOf } from './marks.js';
import { spoken } from './mark-words.js';
import { draw as drawLabel, label } from './river-label.js';

const LINE = 13.5;
const GAP = 9;

// A stack for each lane, as much as there is room for; the rest is counted. more: events that the server has folded.
export function stacks(marks, folds, width, room) {
  return Object.fromEntries([2, 1, 0, -1, -2].map(lane => {
    const items = marks.filter(mark => mark.lane === lane).map(mark => {
      const { lines } = label(mark, width, 11.5);
      return { mark, lines, height: lines.length * LINE + GAP };
    });
    return [lane, fit(items, folds.filter(f => f.lane === lane).reduce((n, f) => n + f.count, 0), room(lane))];
  }));
}

function fit(items, folded, room) {
  let height = 0;
  let shown = 0;
  while (shown < items.length && (!shown || height + items[shown].height <= room - (shown < items.length - 1 || folded ? 20 : 0))) height += items[shown++].height;
  const rest = items.length - shown + folded;
  return { items: items.slice(0, shown), rest, height: height + (rest ? 22 : 0) };
}

// Where the marks of a stack stand.
export function spots(stack, x, top) {
  let y = top;
  return stack.items.map(({ mark, height }) => {
    y += height;
    return { mark, x, y: y - height + (height - 3) / 2 };
  });
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
  if (stack.rest) into.append(more(x - 5, y + 13, `+${stack.rest} more`, box.width, onRest));
}

// How many are not drawn here; the table has them.
export function more(x, y, words, width, onOpen) {
  const box = { x: x - 4, y: y - 13, width: Math.min(width, 100), height: 18 };
  return svg('g', { class: 'ev fold', role: 'button', tabindex: -1, 'data-fold': x + ':' + y, 'aria-label': words + '. Enter shows them in the table.', onclick: onOpen },
    svg('rect', { class: 'hit', ...box }), svg('rect', { class: 'ring', ...box, rx: 3 }), svg('text', { class: 'more', x, y }, words));
}
