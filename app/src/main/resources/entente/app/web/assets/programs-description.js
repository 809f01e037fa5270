// What the description says, flat: an operation with its path, its method and its parameters, references followed.
export function operations(description) {
  return Object.entries(description.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, told]) => ({
    path, method: method.toUpperCase(), id: told.operationId, tag: told.tags[0], summary: told.summary, text: told.description,
    parameters: (told.parameters || []).map(one => follow(description, one)),
    body: told.requestBody, responses: Object.entries(told.responses).map(([status, one]) => ({ status, ...follow(description, one) }))
  })));
}

export function follow(description, one) {
  return one && one.$ref ? one.$ref.slice(2).split('/').reduce((at, name) => at[name], description) : one;
}

export const anchor = name => 'about-' + name.toLowerCase();

// The address with what must be given filled in by examples.
export function example(operation) {
  const path = operation.parameters.filter(one => one.in === 'path').reduce((at, one) => at.replace(`{${one.name}}`, encodeURIComponent(one.example)), operation.path);
  const query = operation.parameters.filter(one => one.in === 'query' && one.example != null).map(one => `${one.name}=${encodeURIComponent(one.example)}`).join('&');
  return `${location.origin}/api/v1${path}${query ? '?' + query : ''}`;
}

// The command that asks for it in a terminal; what is in quotation marks there reaches the server as it stands.
export function command(operation) {
  const parts = ['curl'];
  if (operation.method !== 'GET') parts.push('-X ' + operation.method);
  parts.push('-H "Authorization: Bearer $TOKEN"');
  const content = operation.body && operation.body.content;
  if (content && content['application/json']) parts.push('-H "Content-Type: application/json"', `-d '${JSON.stringify(content['application/json'].example)}'`);
  if (content && content['multipart/form-data']) parts.push('-F "file=@article.txt"');
  return [...parts, `"${example(operation)}"`].join(' ');
}
