// One event as a page: everything that is told of it.
import { view, title } from './frame.js';
import { replace, html } from './dom.js';
import { parts } from './address.js';
import { showEvidence } from './evidence.js';

view(async (main, drawn) => {
  drawn();
  const place = html('div', { class: 'event-page' });
  replace(main, place);
  const told = await showEvidence(place, parts()[0], { level: 1 });
  title(told ? told.title : 'Event');
});
