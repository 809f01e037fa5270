// What all pages have: masthead with search and theme, title, footer, and the places where loading and faults show.
import { html, svg, replace } from './dom.js';

const VIEWS = [['Library', '/', 'start'], ['Relations', '/relations', 'relations relation'], ['Network', '/network', 'network'], ['Compare', '/compare', 'compare']];

export function frame() {
  const here = document.body.dataset.view;
  replace(document.getElementById('masthead'),
    html('a', { class: 'wordmark', href: '/' }, mark(), 'Entente'),
    html('nav', { 'aria-label': 'Views' }, VIEWS.map(([name, href, views]) =>
      html('a', { href, 'aria-current': views.split(' ').includes(here) ? 'page' : null }, name))),
    find(),
    html('button', { class: 'icon', id: 'theme', type: 'button', 'aria-label': 'Switch between dark and light', onclick: switchTheme }, half()));
  replace(document.getElementById('foot'), 'Entente · everything stays on this machine · ', html('a', { href: '/agreements' }, 'agreements'), ' · ', html('a', { href: '/decisions' }, 'your decisions'), ' · ', html('a', { href: '/api' }, 'for programs'));
}

function mark() {
  return svg('svg', { viewBox: '0 0 26 18', 'aria-hidden': 'true' },
    svg('path', { d: 'M1 9C6 9 6 2 13 2s7 7 12 7', fill: 'none', stroke: 'var(--coop)', 'stroke-width': 2.2 }),
    svg('path', { d: 'M1 9l5 0l3.5 6.5l3.5-3l3.5 3L20 9h5', fill: 'none', stroke: 'var(--conf)', 'stroke-width': 2, 'stroke-linejoin': 'round' }));
}

function half() {
  return svg('svg', { viewBox: '0 0 18 18', 'aria-hidden': 'true' },
    svg('circle', { cx: 9, cy: 9, r: 6.6, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 }),
    svg('path', { d: 'M9 2.4a6.6 6.6 0 0 1 0 13.2z', fill: 'currentColor' }));
}

function find() {
  const asked = document.body.dataset.view === 'search' ? new URLSearchParams(location.search).get('q') : null;
  return html('form', { class: 'find', action: '/search', role: 'search' },
    html('label', { class: 'find-label' },
      svg('svg', { width: 14, height: 14, viewBox: '0 0 14 14', 'aria-hidden': 'true' },
        svg('circle', { cx: 6, cy: 6, r: 4.4, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 }),
        svg('path', { d: 'M9.3 9.3L13 13', stroke: 'currentColor', 'stroke-width': 1.5 })),
      html('span', { class: 'vh' }, 'Search actors and sentences'),
      html('input', { type: 'search', name: 'q', placeholder: 'Search actors and sentences', value: asked, autocomplete: 'off' })));
}

function switchTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  try { localStorage.setItem('entente-theme', root.dataset.theme); } catch { /* a browser that keeps nothing */ }
}

export function title(text) { document.title = text + ' · Entente'; }

// Shows a fault in the place of what could not be drawn: one sentence and, if there is one, one action.
export function fault(place, problem, ...actions) {
  replace(place, html('section', { class: 'fault', role: 'alert' }, html('h1', {}, problem.title || 'Failed'), html('p', { class: 'deck' }, problem.message || String(problem)), html('p', { class: 'acts' }, actions.length ? actions : html('a', { href: '/' }, 'To the library'))));
}

// Runs what draws a view; says in words what is awaited when it takes longer than 400 ms, and what failed.
export async function view(draw) {
  frame();
  const main = document.getElementById('main');
  const late = setTimeout(() => replace(main, html('p', { class: 'kicker', role: 'status' }, 'Asking the library …')), 400);
  try {
    await draw(main, () => clearTimeout(late));
  } catch (problem) {
    clearTimeout(late);
    console.error(problem);
    fault(main, problem);
  } finally {
    clearTimeout(late);
  }
}
