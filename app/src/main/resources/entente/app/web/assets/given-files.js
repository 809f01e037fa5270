// What somebody drops or chooses, with the names that "entente read" would give: a file by its name, what is in a folder
// by its path within the folder.
export async function dropped(transfer) {
  const entries = [...transfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.length === 0) return [...transfer.files].map(file => ({ name: file.name, file }));
  const found = await Promise.all(entries.map(entry => entry.isDirectory ? within(entry, '') : one(entry, entry.name)));
  return found.flat();
}

export function chosen(input) {
  return [...input.files].map(file => ({ name: file.webkitRelativePath ? file.webkitRelativePath.split('/').slice(1).join('/') : file.name, file }));
}

async function within(folder, path) {
  const found = [];
  for (const entry of await children(folder)) {
    const name = path + entry.name;
    found.push(...(entry.isDirectory ? await within(entry, name + '/') : await one(entry, name)));
  }
  return found;
}

async function children(folder) {
  const reader = folder.createReader();
  const all = [];
  // A browser gives a folder in parts, until one is empty.
  for (;;) {
    const part = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (part.length === 0) return all;
    all.push(...part);
  }
}

async function one(entry, name) {
  const file = await new Promise((done, failed) => entry.file(done, failed));
  return [{ name, file }];
}

// Why so much cannot be sent at once, or null.
export function tooMuch(files, limits) {
  const bytes = files.reduce((sum, given) => sum + given.file.size, 0);
  if (files.length > limits.files) return `These are ${files.length} files, and the page takes ${limits.files} at once. Give fewer, or read the folder with: entente read FOLDER`;
  if (bytes > limits.bytes) return `These are ${Math.ceil(bytes / 1e6)} MB, and the page takes ${Math.floor(limits.bytes / 1e6)} at once. Give less, or read the folder with: entente read FOLDER`;
  return null;
}
