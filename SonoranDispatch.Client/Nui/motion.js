// Animations of the page: short, from the nearest edge, and none at all for players who turned them off.

const leaveMilliseconds = 180;

/** Whether cards may move. */
export function moves() {
  return !document.documentElement.hasAttribute('data-reduced-motion')
    && !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** A card enters from the edge of the screen. */
export function enter(element) {
  if (!moves()) return;
  element.animate(
    [{ opacity: 0, transform: 'translateX(var(--from-edge))' }, { opacity: 1, transform: 'none' }],
    { duration: 220, easing: 'cubic-bezier(.2, .8, .2, 1)' });
}

/** Cards leave towards the edge. `done` is called for each when it is removed from the page. */
export function leave(elements, done) {
  if (!moves()) {
    elements.forEach(element => element.remove());
    elements.forEach(done);
    return;
  }

  const places = elements.map(element => element.getBoundingClientRect());
  elements.forEach((element, index) => fadeOut(element, places[index], done));
}

// Taken out of the flow, so that the others close the gap while it fades in place.
function fadeOut(element, place, done) {
  element.classList.add('leaving');
  element.setAttribute('aria-hidden', 'true');
  Object.assign(element.style, { left: `${place.left}px`, top: `${place.top}px`, width: `${place.width}px` });
  element.animate(
    [{ opacity: 1, transform: 'none' }, { opacity: 0, transform: 'translateX(var(--from-edge))' }],
    { duration: leaveMilliseconds, easing: 'ease-in', fill: 'forwards' });
  // A timer and not the animation's end: a minimized game draws no frames, and the card must be removed all the same.
  setTimeout(() => {
    element.remove();
    done();
  }, leaveMilliseconds);
}

/** Lights up a changed fact once. */
export function pulse(element) {
  if (!moves()) return;
  element.animate(
    [{ backgroundColor: 'rgb(var(--accent) / .38)' }, { backgroundColor: 'rgb(var(--accent) / 0)' }],
    { duration: 900, easing: 'ease-out' });
}

/** Changes the page and lets the remaining elements glide to their new positions. */
export function glide(elements, change) {
  if (!moves() || elements.length === 0) {
    change();
    return;
  }

  const before = elements.map(element => element.getBoundingClientRect().top);
  change();
  elements.forEach((element, index) => {
    const moved = before[index] - element.getBoundingClientRect().top;
    if (moved === 0 || !element.isConnected) return;
    element.animate([{ transform: `translateY(${moved}px)` }, { transform: 'none' }], { duration: 200, easing: 'ease-out' });
  });
}

/** A bar that runs out with the time that is left. Without motion, or without an end, there is no bar. */
export function shrink(bar, milliseconds) {
  for (const each of bar.getAnimations()) each.cancel();
  bar.hidden = milliseconds === Infinity || !moves();
  if (!bar.hidden) bar.animate([{ transform: 'scaleX(1)' }, { transform: 'scaleX(0)' }], { duration: milliseconds, fill: 'forwards' });
}
