import { view, title } from './frame.js';
import { html, replace } from './dom.js';
import { get } from './api.js';

view(async main => {
  title('Library');
  const library = await get('library');
  replace(main, html('h1', {}, 'Who worked with whom, and against whom'), html('p', { class: 'deck' }, `${library.documents} articles read, ${library.statements} statements. Everything stays on this machine.`));
});
