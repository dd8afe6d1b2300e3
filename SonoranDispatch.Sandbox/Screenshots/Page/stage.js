// Plays one scene on the players' page, using only messages and keys, like the server, the client script and the player.

import { scenes } from './scenes.js';

const screen = document.querySelector('iframe');
const name = new URLSearchParams(location.search).get('scene');
const scene = scenes[name];
document.documentElement.dataset.sky = name.endsWith('-day') ? 'day' : 'night';

addEventListener('load', async () => {
  for (const step of scene) await play(step);
});

async function play(step) {
  if (step.press) press(step.press);
  else if (step.click) screen.contentDocument.querySelector(step.click).click();
  else screen.contentWindow.postMessage(step, location.origin);
  // Each message is delivered in its own task, so the next step waits for it.
  await new Promise(done => setTimeout(done, 20));
}

function press(key) {
  const { document: inside, KeyboardEvent: Pressed } = screen.contentWindow;
  inside.activeElement.dispatchEvent(new Pressed('keydown', { key, bubbles: true, cancelable: true }));
}
