// What JavaScript may use: Chromium 103 has all of ECMAScript 2022, and the web's interfaces as the data of MDN and of caniuse say.

import compat from 'eslint-plugin-compat';
import language from 'eslint-plugin-es-x';
import { missing, missingInterfaces } from './missing-names.js';

// Iterators had these methods only later, but without types they look like those of arrays, which always had them.
const arraysToo = ['every', 'filter', 'find', 'flatmap', 'foreach', 'map', 'reduce', 'some'];

const allowed = {
  // Newer than ECMAScript 2022, and in Chromium since 97.
  'es-x/no-array-prototype-findlast-findlastindex': 'off',
  ...Object.fromEntries(arraysToo.map(name => [`es-x/no-iterator-prototype-${name}`, 'off'])),
};

// The page's own names, which newer interfaces of the web happen to have too.
const own = ['first', 'last', 'maxHeight', 'pulse', 'radius', 'records', 'run', 'seconds'];
const message = 'Chromium 103 does not have it.';

export default [
  compat.configs['flat/recommended'],
  language.configs['flat/restrict-to-es2022'],
  {
    languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
    // Aggressive: a method's name counts, whatever it is called on, because the types are not known.
    settings: { 'browsers': ['chrome 103'], 'es-x': { aggressive: true } },
    rules: {
      ...allowed,
      'no-restricted-properties': ['error', ...missing.filter(name => !own.includes(name)).map(property => ({ property, message }))],
      'no-restricted-globals': ['error', ...missingInterfaces.map(name => ({ name, message }))],
    },
  },
];
