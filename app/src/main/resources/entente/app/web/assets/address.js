// The state of a view is in its address, so that every state can be shared and the Back button works.
export function parameters() { return new URLSearchParams(location.search); }

export function parameter(name, otherwise = null) { return parameters().get(name) ?? otherwise; }

// set({ event: 'e1', from: null }): null takes a parameter away. With push, Back returns to the state before.
export function set(changes, push = false) {
  const all = parameters();
  for (const [name, value] of Object.entries(changes)) {
    all.delete(name);
    for (const one of [value].flat()) if (one != null && one !== '') all.append(name, one);
  }
  const query = all.toString();
  history[push ? 'pushState' : 'replaceState'](null, '', location.pathname + (query ? '?' + query : '') + location.hash);
}

// The parts of the path behind the view's name: /relation/a/b gives ['a', 'b'].
export function parts() { return location.pathname.split('/').slice(2).map(decodeURIComponent); }

export function onBack(redraw) { addEventListener('popstate', redraw); }
