// Plays one scene on the page players see, by messages and keys alone, as server, client script and player would.

import { scenes } from './scenes.js';

const screen = document.querySelector('iframe');
const scene = scenes[new URLSearchParams(location.search).get('scene')];

addEventListener('load', async () => {
  for (const step of scene) await play(step);
});

async function play(step) {
  if (step.press) press(step.press);
  else if (step.click) screen.contentDocument.querySelector(step.click).click();
  else screen.contentWindow.postMessage(step, location.origin);
  // A message is delivered in a task of its own: the next step waits for it.
  await new Promise(done => setTimeout(done, 20));
}

function press(key) {
  const { document: inside, KeyboardEvent: Pressed } = screen.contentWindow;
  inside.activeElement.dispatchEvent(new Pressed('keydown', { key, bubbles: true, cancelable: true }));
}
