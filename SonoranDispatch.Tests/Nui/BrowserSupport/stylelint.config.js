// What CSS may use: Chromium 103, as the data of MDN and of caniuse say. Each knows features that the other does not.

const browsers = ['chrome 103'];

// On HTML it is newer; the page has it on SVG only, where Chromium knows it since 35.
const features = ['properties.paint-order'];

export default {
  plugins: ['stylelint-browser-compat', 'stylelint-no-unsupported-browser-features'],
  rules: {
    'plugin/browser-compat': [true, { browserslist: browsers, allow: { features } }],
    'plugin/no-unsupported-browser-features': [true, { browsers, ignorePartialSupport: true }],
  },
};
