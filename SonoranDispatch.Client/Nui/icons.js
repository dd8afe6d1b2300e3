// The few small icons on a card, drawn in the text's own colour. They add no information beyond the text.

import { draw } from './svg.js';

const paths = {
  place: 'M8 1.2a4.9 4.9 0 0 0-4.9 4.9C3.1 9.8 8 14.8 8 14.8s4.9-5 4.9-8.7A4.9 4.9 0 0 0 8 1.2Zm0 6.8a1.9 1.9 0 1 1 0-3.8A1.9 1.9 0 0 1 8 8Z',
  caller: 'M8 8.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4Zm-6 6c0-3 2.6-4.8 6-4.8s6 1.8 6 4.8Z',
  vehicle: 'M3.4 6.6 4.6 3.2h6.8l1.2 3.4 1.4 1v5h-2v-1.4H4v1.4H2v-5Zm1.6-.4h6l-.7-1.7H5.7ZM4 9.8h1.8V8.4H4Zm6.2 0H12V8.4h-1.8Z',
  ahead: 'M8 .8 13.4 14.6 8 11.6 2.6 14.6Z',
  units: 'M8 1.2 13.6 3v4.6c0 3.5-2.4 5.9-5.6 7.2-3.2-1.3-5.6-3.7-5.6-7.2V3Z',
};

// By the words that kinds have in common, so that an owner's own kinds and other resources' alerts find theirs.
const kinds = [
  [/panic|officer|distress|backup/, 'M8 1.2 13.6 3v4.6c0 3.5-2.4 5.9-5.6 7.2-3.2-1.3-5.6-3.7-5.6-7.2V3Zm-.9 3v4.6h1.8V4.2Zm0 5.8v1.8h1.8V10Z'],
  [/gun|shot|shoot|weapon/, 'M7.2 1h1.6v2.1a5 5 0 0 1 4.1 4.1H15v1.6h-2.1a5 5 0 0 1-4.1 4.1V15H7.2v-2.1a5 5 0 0 1-4.1-4.1H1V7.2h2.1a5 5 0 0 1 4.1-4.1ZM8 4.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4Z'],
  [/fire|explosion|smoke/, 'M8.6 1c.4 2.6 3.9 4.3 3.9 8.3A4.6 4.6 0 0 1 8 15a4.6 4.6 0 0 1-4.5-4.8c0-2 1-3.2 2-4.4.2 1.2.6 1.7 1.2 2C7.7 5.8 7.3 3 8.6 1Z'],
  [/medical|ems|injur|death|person/, 'M6 1.5h4V6h4.5v4H10v4.5H6V10H1.5V6H6Z'],
  [/traffic|vehicle|theft|car|tow|speed|plate/, paths.vehicle],
  [/rob|burgl|bank|store|heist/, 'M1.5 4h13v8h-13ZM8 10.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6ZM3 5.5v1.4h1.2V5.5Zm8.8 3.6v1.4H13V9.1Z'],
  [/emergency|civil|911|311/, 'M4.2 1.5 6.3 1l1.3 3.4-1.5 1.3c.7 1.7 2.1 3.2 3.9 4.1l1.4-1.4 3.3 1.5-.6 2.2c-.2.8-.9 1.3-1.7 1.2C7 12.7 3.3 8.7 2.6 3.5c-.1-.8.5-1.7 1.6-2Z'],
];

/** An icon that `showKind` fills. */
export function kindIcon() {
  const picture = icon('place');
  picture.classList.add('kind-icon');
  return picture;
}

/** Shows the icon of a call's kind, or none for a kind without one. */
export function showKind(picture, facts) {
  const known = kinds.find(([words]) => words.test(facts.panic ? 'panic' : facts.kind));
  picture.toggleAttribute('hidden', !known);
  if (known) picture.firstElementChild.setAttribute('d', known[1]);
}

/** An arrow that `turn` rotates. */
export function arrow() {
  const picture = icon('ahead');
  picture.classList.add('arrow');
  return picture;
}

/** Turns an arrow into a direction, in degrees clockwise from straight ahead. Null hides it. */
export function turn(picture, bearing) {
  picture.toggleAttribute('hidden', bearing === null);
  if (bearing !== null) picture.style.transform = `rotate(${bearing}deg)`;
}

/** An icon by name, hidden from screen readers. */
export function icon(name) {
  return draw('svg', { viewBox: '0 0 16 16', class: 'icon', 'aria-hidden': 'true' }, draw('path', { d: paths[name] }));
}
