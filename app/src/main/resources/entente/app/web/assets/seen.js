// What was new when the library was last looked at, kept by the browser alone: so that it can mark what has come since.
const KEY = 'entente-seen';
let before = null;
try { before = localStorage.getItem(KEY); } catch { /* a browser that keeps nothing */ }

// Times are written so that later ones come later in the alphabet. Who has never looked is told nothing: all would be new.
export const isNew = at => before != null && at != null && at > before;

export function look(times) {
  const last = times.filter(at => at != null).reduce((a, b) => (b > a ? b : a), before ?? '');
  try { if (last) localStorage.setItem(KEY, last); } catch { /* a browser that keeps nothing */ }
}
