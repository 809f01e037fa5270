// Asks the server. Faults come as RFC 9457 problem details and are thrown as Fault, whose message is for people.
export class Fault extends Error {
  constructor(problem) { super(problem.detail); this.title = problem.title; this.status = problem.status; this.problem = problem; }
}

export async function get(path, query, options) { return ask(path + search(query), options); }

// The body is sent as JSON, or as it is where it holds files.
export async function send(method, path, body) {
  if (body instanceof FormData) return ask(path, { method, body });
  return ask(path, { method, headers: { 'Content-Type': 'application/json' }, body: body === undefined ? undefined : JSON.stringify(body) });
}

async function ask(path, options) {
  let answer;
  try {
    answer = await fetch('/api/v1/' + path, { credentials: 'same-origin', ...options });
  } catch (fault) {
    if (fault.name === 'AbortError') throw fault;
    throw new Fault({ status: 0, title: 'Not running', detail: 'Entente does not answer. Start it again with "entente serve", then reload this page.' });
  }
  const text = await answer.text();
  const data = text ? JSON.parse(text) : null;
  if (!answer.ok) throw new Fault(data || { status: answer.status, title: 'Failed', detail: 'Entente gave no answer.' });
  return data;
}

// { a: 1, b: [2, 3], c: null } as ?a=1&b=2&b=3
export function search(query) {
  const all = new URLSearchParams();
  for (const [name, value] of Object.entries(query || {})) for (const one of [value].flat()) if (one != null && one !== '') all.append(name, one);
  const text = all.toString();
  return text ? '?' + text : '';
}

export const path = (...parts) => parts.map(encodeURIComponent).join('/');
