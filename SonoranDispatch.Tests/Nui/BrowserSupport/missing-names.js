// The names of the web's interfaces and of their members that Chromium 103 does not have, from MDN's data. A member is listed only if nothing else of
// that name exists: without types, `it.has()` may be of any object.

import data from '@mdn/browser-compat-data' with { type: 'json' };

const version = 103;

function isThere({ support }) {
  return [support.chrome].flat().some(each => since(each) <= version && !each.flags && !each.prefix && !(since({ version_added: each.version_removed }) <= version));
}

function since({ version_added: added }) {
  return typeof added === 'string' ? parseFloat(added.replace('≤', '')) : Infinity;
}

function* membersOf(group) {
  for (const [name, feature] of Object.entries(group)) {
    if (name === '__compat') continue;
    const plain = name.replace(/_static$/, '');
    if (feature.__compat && !plain.includes('_')) yield [plain, isThere(feature.__compat)];
    yield* membersOf(feature);
  }
}

const known = [...membersOf(data.api), ...membersOf(data.javascript.builtins)];
const there = new Set(known.filter(([, is]) => is).map(([name]) => name));
const interfaces = new Set(Object.keys(data.api));

export const missing = [...new Set(known.map(([name]) => name))].filter(name => !there.has(name));
export const missingInterfaces = missing.filter(name => interfaces.has(name));
