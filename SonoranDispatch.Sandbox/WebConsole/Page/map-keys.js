// The keys of the map: arrows pan, plus and minus zoom.

const step = 60;

/**
 * Adds the keys.
 * @param {SVGSVGElement} svg
 * @param {import('./map-view.js').MapView} view
 */
export function handleKeys(svg, view) {
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
