// The connection between this page and the sandbox.

const notice = document.querySelector('#notice');
let said;

/** Shows a text in the page header. An empty text removes it. A text with `seconds` disappears after that time. */
export function say(text, seconds = 0) {
  clearTimeout(said);
  notice.textContent = text;
  if (seconds > 0) said = setTimeout(() => { notice.textContent = ''; }, seconds * 1000);
}

/** Posts an action to the sandbox. Any error is shown in the page header. */
export async function post(path, body = {}) {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) say(await answer.text() || `The sandbox answered ${answer.status}.`, 8);
    return answer.ok;
  } catch {
    say('The sandbox does not answer. It may have been stopped.', 8);
    return false;
  }
}

/**
 * Receives a snapshot whenever the world changes. A page in the background does not listen: a browser opens only a few connections to one
 * server, and every open page would hold one.
 * @param {(view: object) => void} show
 */
export function watch(show) {
  let events = null;
  const listen = () => {
    events?.close();
    if (document.hidden) return;
    events = new EventSource('events');
    events.onopen = () => {
      document.body.classList.remove('cut-off');
      say('');
    };
    events.onmessage = event => show(JSON.parse(event.data));
    events.onerror = () => {
      document.body.classList.add('cut-off');
      say('The sandbox does not answer. Trying again…');
      // A rejected stream is closed for good. The browser reconnects only a broken one.
      if (events.readyState === EventSource.CLOSED) setTimeout(listen, 2000);
    };
  };
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) events?.close();
    else listen();
  });
  listen();
}
