// The deals, treaties and ceasefires that the texts speak of, each with what became of it.
import { view, title } from './frame.js';
import { html, replace } from './dom.js';
import { get, path } from './api.js';
import { told } from './shown-text.js';
import { pointPicture } from './marks.js';

view(async (main, drawn) => {
  const found = await get('agreements', { limit: 100 });
  drawn();
  title('Agreements');
  const list = html('ul', { class: 'agreements' }, found.items.map(item));
  replace(main,
    html('div', { class: 'head' }, html('h1', {}, 'Agreements'), html('p', { class: 'deck' }, found.total
      ? `${found.total === 1 ? 'One deal, treaty or ceasefire' : found.total + ' deals, treaties and ceasefires'} that the texts speak of, with what they tell of each: made, kept, broken, left.`
      : 'No text speaks of a deal, a treaty or a ceasefire.')),
    list, more(list, found.items.length, found.total));
});

function item(one) {
  return html('li', {},
    html('h2', {}, html('a', { href: '/agreement/' + path(one.id) }, told('bdi', {}, one.name))),
    html('p', { class: 'by' }, [one.kind, one.known, one.parties.join(', '), one.count].filter(Boolean).join(' · ')),
    one.life.length ? html('ul', { class: 'turns' }, one.life.map(turn => html('li', {}, pointPicture({ lane: turn.lane, modality: turn.modality, date: turn }), told('bdi', {}, turn.title)))) : html('p', { class: 'by' }, 'Named; no text says what became of it.'));
}

function more(list, shown, total) {
  if (shown >= total) return null;
  const button = html('button', { class: 'quiet', type: 'button' }, `Show ${Math.min(100, total - shown)} more of ${total - shown}`);
  button.onclick = async () => {
    button.disabled = true;
    const rest = await get('agreements', { limit: 100, offset: shown });
    list.append(...rest.items.map(item));
    const next = more(list, shown + rest.items.length, total);
    button.replaceWith(...(next ? [next] : []));
  };
  return button;
}
