// The way between this page and the sandbox.

const notice = document.querySelector('#notice');
let said;

/** Says something in the page's head; an empty text takes it away. A text with `seconds` leaves by itself. */
export function say(text, seconds = 0) {
  clearTimeout(said);
  notice.textContent = text;
  if (seconds > 0) said = setTimeout(() => { notice.textContent = ''; }, seconds * 1000);
}

/** Does something to the world. Whatever goes wrong is said in the page's head. */
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
 * Hears the whole picture whenever it changes. A page in the background does not listen: a browser has few connections
 * to one server, and every open page would hold one.
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
      // A refused stream is closed for good; only a broken one is tried again by the browser.
      if (events.readyState === EventSource.CLOSED) setTimeout(listen, 2000);
    };
  };
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) events?.close();
    else listen();
  });
  listen();
}
