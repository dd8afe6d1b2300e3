// Mouse and keyboard input on the map.

const still = 4;
const step = 60;

/**
 * Adds pan by drag, zoom by wheel, and the keys.
 * @param {SVGSVGElement} svg
 * @param {import('./map-view.js').MapView} view
 * @param {(point: { x: number, y: number }) => void} clicked called for a click that was not a drag
 * @param {(point: { x: number, y: number }) => void} hovered
 */
export function handle(svg, view, clicked, hovered) {
  let drag = null;

  svg.addEventListener('pointerdown', event => {
    if (event.button !== 0) return;
    drag = { x: event.clientX, y: event.clientY, moved: false };
    svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener('pointermove', event => {
    hovered(view.under(event.clientX, event.clientY));
    if (!drag) return;
    const [right, down] = [drag.x - event.clientX, drag.y - event.clientY];
    if (!drag.moved && Math.hypot(right, down) < still) return;
    view.pan(right, down);
    drag = { x: event.clientX, y: event.clientY, moved: true };
    svg.classList.add('dragged');
  });
  svg.addEventListener('pointerup', event => {
    if (drag && !drag.moved) clicked(view.under(event.clientX, event.clientY));
    drag = null;
    svg.classList.remove('dragged');
  });
  svg.addEventListener('pointercancel', () => {
    drag = null;
    svg.classList.remove('dragged');
  });
  svg.addEventListener('wheel', event => {
    event.preventDefault();
    view.zoom(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0015)), event.clientX, event.clientY);
  }, { passive: false });

  const keys = {
    ArrowLeft: () => view.pan(-step, 0),
    ArrowRight: () => view.pan(step, 0),
    ArrowUp: () => view.pan(0, -step),
    ArrowDown: () => view.pan(0, step),
    '+': () => view.zoom(1.4),
    '=': () => view.zoom(1.4),
    '-': () => view.zoom(1 / 1.4),
  };
  svg.addEventListener('keydown', event => {
    const act = event.ctrlKey || event.altKey || event.metaKey ? null : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
