// The page's texts: English, unless the server sent others.

const english = {
  priority1: 'P1',
  priority2: 'P2',
  priority3: 'P3',
  panic: 'PANIC',
  more: '+{count} more',
  now: 'now',
  minutes: '{n} min',
  metres: '{n} m',
  kilometres: '{n} km',
  feet: '{n} ft',
  miles: '{n} mi',
  approximate: 'about',
  cadNumber: 'CAD {number}',
  call: 'Call {number}',
  caller: 'Caller',
  vehicle: 'Vehicle',
  times: '×{n}',
  dispatch: 'Dispatch',
  list: 'Calls',
  map: 'Map',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  pan: 'Move map',
  showAll: 'Show all',
  unplaced: 'Without a location: {n}',
  settings: 'Settings',
  leaveList: 'Close',
  onDuty: 'On duty',
  offDuty: 'Off duty',
  keys: 'Keys',
  select: 'Select',
  turnPage: 'Page',
  note: 'Note',
  reply: 'Message to caller',
  search: 'Search',
  searchHint: 'Text, number, postal or unit',
  mine: 'Mine only',
  all: 'All',
  priority: 'Priority',
  department: 'Department',
  standing: 'Show',
  openCalls: 'Open',
  closedCalls: 'Closed',
  order: 'Sort by',
  newest: 'Newest',
  urgent: 'Most urgent',
  previous: 'Previous page',
  next: 'Next page',
  page: 'Page {page} of {pages} · calls: {calls}',
  nothingFound: 'No matching calls.',
  noCalls: 'No open calls.',
  noClosedCalls: 'No closed calls.',
  you: 'You',
  details: 'Call details',
  choose: 'Select a call to see its details.',
  back: 'Back to calls',
  stateAccepted: 'Being sent to the CAD',
  stateOpen: 'In the CAD',
  stateClosed: 'Closed',
  stateRefused: 'Refused by the CAD',
  responders: 'Responding',
  nobody: 'No one yet',
  needed: '{count} of {needs}',
  nearest: 'Nearest units',
  free: 'Free',
  onCall: '#{call} {title}',
  onThisCall: 'On this call',
  noUnits: 'No unit is on duty.',
  attachHint: 'Select a unit to put it on this call.',
  notes: 'Notes',
  noNotes: 'None yet',
  timesOfCall: 'Times',
  timeReceived: 'Received',
  timeInCad: 'In the CAD',
  timeEnRoute: 'En route',
  timeOnScene: 'On scene',
  timeClosed: 'Closed',
  respond: 'Respond',
  leave: 'Leave',
  primary: 'Make primary',
  gps: 'Route',
  close: 'Close call',
  closeSure: 'Close it for everyone?',
  acknowledge: 'Acknowledge',
  cancelPanic: 'Cancel panic',
  noteHint: 'Write a note',
  addNote: 'Add note',
  replyHint: 'Write to the caller',
  sendReply: 'Send to caller',
  hidden: 'hidden',
  linkCode: 'Your CAD code: {code}',
  linkHidden: 'Your CAD code is hidden while you stream. Show it: {key}',
  linkKey: 'dismiss key',
  looks: 'Appearance',
  corner: 'Position',
  topRight: 'Top right',
  right: 'Right',
  bottomRight: 'Bottom right',
  bottom: 'Bottom',
  bottomLeft: 'Bottom left',
  left: 'Left',
  topLeft: 'Top left',
  top: 'Top',
  offsetX: 'Distance from the side',
  offsetY: 'Distance from the edge',
  pixels: '{n} px',
  compact: 'Only the first card in full',
  lengths: 'Distances',
  metric: 'Metres',
  imperial: 'Feet and miles',
  clock: 'Clock',
  clockUsual: 'As usual',
  clock12: '12 hours',
  clock24: '24 hours',
  palette: 'Colours',
  paletteUsual: 'Default',
  paletteColourBlind: 'Colour-blind safe',
  paletteHighContrast: 'High contrast',
  scale: 'Size',
  percent: '{n}%',
  still: 'Reduced motion',
  hideColleagues: 'Hide colleagues on the map',
  cardsOnScreen: 'Cards',
  cards: 'Cards shown at once',
  duration: 'Display time',
  streaming: 'Streaming',
  streamerMode: 'Streamer mode',
  streamerHelp: 'Hides names, plates, phone numbers and free text.',
  sounds: 'Sound',
  volume: 'Maximum volume',
  volume0: 'Off',
  volume1: 'Low',
  volume2: 'Medium',
  volume3: 'High',
  trySound: 'Play sound',
  mutedKinds: 'Muted call types',
  usual: 'Reset to defaults',
  sampleTitle: 'Officer needs assistance',
  sampleCaller: 'Jamie Rivers',
  sampleAddress: 'Palomino Avenue, Vespucci',
  sampleText: 'Two suspects on foot, heading for the pier.',
};

/** The texts of one language. A text that the server did not send is in English. */
export class Texts {
  #texts;
  #number;

  /** Whether distances are in feet and miles. */
  isImperial = false;
  /** Whether times have 12 hours; undefined for the language's own. */
  hour12 = undefined;

  /**
   * @param {object} sent the texts that the server sent, by key
   * @param {string} language a language tag that Intl accepts
   */
  constructor(sent, language) {
    this.#texts = new Map(Object.entries(english).map(([name, usual]) =>
      [name, typeof sent[name] === 'string' ? sent[name] : usual]));
    this.#number = new Intl.NumberFormat(language, { maximumFractionDigits: 1, useGrouping: false });
  }

  /** Returns the text with this key, each {placeholder} replaced literally by its value. */
  say(name, values = {}) {
    return this.#texts.get(name).replace(/\{(\w+)\}/g, (whole, key) => key in values ? String(values[key]) : whole);
  }

  /** Formats a number for the language, with at most one decimal. */
  number(value) {
    return this.#number.format(value);
  }
}
