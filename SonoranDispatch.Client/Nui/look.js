// Applies the player's preferences to the page: everything else follows from the styles.

/** Sets place, size, colours and motion. */
export function wear(preferences) {
  const root = document.documentElement;
  root.style.setProperty('--scale', preferences.scale);
  root.style.setProperty('--offset-x', `${preferences.offsetX}px`);
  root.style.setProperty('--offset-y', `${preferences.offsetY}px`);
  root.dataset.palette = preferences.palette;
  root.toggleAttribute('data-reduced-motion', preferences.still);
  document.body.dataset.corner = preferences.corner;
}
