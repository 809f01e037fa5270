// Keys of the drawing, which is one stop: left and right step from actor to actor, up and down through the ties of the one at hand.
export function keys(net, act) {
  net.addEventListener('keydown', key => {
    const at = key.target.closest?.('[data-id], [data-pair]');
    if (!at) return;
    if (key.key === 'Enter' || key.key === ' ') {
      key.preventDefault();
      act.choose(at.dataset.id ? [at.dataset.id] : at.dataset.pair.split('\t'), key.shiftKey);
      return;
    }
    const to = target(net, at, key.key);
    if (!to) return;
    key.preventDefault();
    net.querySelectorAll('[tabindex="0"]').forEach(e => e.setAttribute('tabindex', -1));
    to.setAttribute('tabindex', 0);
    to.focus({ preventScroll: false });
  });
}

let home = null;

function target(net, at, key) {
  const actors = [...net.querySelectorAll('[data-id]')];
  if (at.dataset.id) home = at.dataset.id;
  const own = actors.findIndex(a => a.dataset.id === home);
  const way = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (way) return actors[(own + way + actors.length) % actors.length];
  if (key === 'Home') return actors[0];
  if (key === 'End') return actors[actors.length - 1];
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (!step) return null;
  const ties = [...net.querySelectorAll('[data-pair]')].filter(t => t.dataset.pair.split('\t').includes(home));
  if (!ties.length) return null;
  const index = ties.indexOf(at);
  return index < 0 ? ties[step > 0 ? 0 : ties.length - 1] : ties[(index + step + ties.length) % ties.length];
}
