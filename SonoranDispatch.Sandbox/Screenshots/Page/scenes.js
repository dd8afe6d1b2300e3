// The scenes for the screenshots. All people, plates and numbers are invented.

const rows = [
  { call: 118, cad: 512, priority: 3, kind: 'non-emergency', by: 'person', code: '311', title: '311 call', caller: 'Robin Vale', address: 'Mirror Park Boulevard, Mirror Park', postal: '7213', text: 'Loud music since two hours.', ageSeconds: 1260, hasPlace: true, departments: ['police'] },
  { call: 119, cad: 513, priority: 2, kind: 'medical', code: '10-52', title: 'Injured person', caller: 'Sam Okafor', address: 'Strawberry Avenue, Strawberry', postal: '8031', text: 'He fell from a ladder and cannot stand up.', ageSeconds: 1010, hasPlace: true, departments: ['fire', 'medical'], units: ['M-4'], primary: 'M-4' },
  { call: 120, cad: 514, priority: 2, kind: 'traffic-stop', by: 'unit', code: '10-38', title: 'Traffic stop', caller: '2B-07', address: 'Del Perro Freeway, Del Perro', postal: '5044', plate: '46EEK572', colour: 'grey', text: 'Broken tail light.', ageSeconds: 840, hasPlace: true, departments: ['police'], units: ['2B-07'], primary: '2B-07' },
  { call: 121, cad: 515, priority: 3, kind: 'tow', code: '10-51', title: 'Tow truck wanted', caller: 'Noor Castell', address: 'Alta Street, Alta', postal: '7120', text: 'Two cars block the tram.', ageSeconds: 700, hasPlace: true, departments: ['tow'] },
  { call: 122, cad: 516, priority: 1, kind: 'fire', code: '10-70', title: 'Building on fire', caller: 'Ida Lindqvist', address: 'Forum Drive, Davis', postal: '8117', text: 'Smoke from the second floor, people are still inside.', count: 4, ageSeconds: 430, hasPlace: true, departments: ['fire', 'medical', 'police'], units: ['E-1', 'E-3', 'M-4'], primary: 'E-1' },
  { call: 123, cad: 517, priority: 2, kind: 'emergency', by: 'person', code: '911', title: '911 call', caller: 'Anonymous', address: 'Vespucci Boulevard, Little Seoul', postal: '8092', text: 'Somebody is trying the doors of parked cars.', ageSeconds: 300, hasPlace: true, approximate: true, departments: ['police'] },
  { call: 124, cad: 518, priority: 1, kind: 'emergency', by: 'person', code: '911', title: '911 call', caller: 'Dana Whitlock', address: 'Innocence Boulevard / Elgin Avenue, Strawberry', postal: '8054', text: 'Two men with masks and a shotgun, they are emptying the till. I am behind the counter.', count: 3, ageSeconds: 95, hasPlace: true, departments: ['police'], units: ['1A-12', '2B-07'], primary: '1A-12', mine: true },
  { call: 125, cad: 519, priority: 2, kind: 'traffic-stop', code: '10-50', title: 'Road accident', caller: 'Lee Marsh', address: 'La Puerta Freeway, La Puerta', postal: '9011', text: 'Three cars, one on its roof. Nobody is out yet.', ageSeconds: 62, hasPlace: true, departments: ['police', 'fire', 'medical'], units: ['M-2'] },
  { call: 126, priority: 1, kind: 'panic', panic: true, by: 'unit', code: '10-99', title: 'Panic button', caller: '3C-15', address: 'Grove Street, Davis', postal: '7041', ageSeconds: 8, hasPlace: true, departments: ['police'], units: ['2B-07'] },
];

const kinds = [
  { kind: 'emergency', title: 'Emergency calls' }, { kind: 'medical', title: 'Medical' }, { kind: 'fire', title: 'Fire' },
  { kind: 'non-emergency', title: '311 call' }, { kind: 'traffic-stop', title: 'Traffic stop' }, { kind: 'tow', title: 'Tow' },
];

const details = {
  type: 'details', call: 124, state: 'open',
  text: 'Two men with masks and a shotgun, they are emptying the till. I am behind the counter.',
  description: 'Suspects: two men, dark clothing. Vehicle: black pickup at the rear door.',
  notes: [
    { label: 'DISPATCH', text: 'Silent alarm of the shop confirms.', at: '2026-03-14T21:04:10Z' },
    { label: '1A-12', text: 'On my way, two minutes, coming from the north.', at: '2026-03-14T21:04:41Z' },
    { label: '2B-07', text: 'Taking the alley. Black pickup leaves, eastbound.', at: '2026-03-14T21:05:20Z' },
  ],
  may: ['leave', 'primary', 'note', 'close'],
};

const setup = { type: 'setup', language: 'en', direction: 'ltr', visibleCards: 4, kinds };
// The default keys, as the game names them.
const keys = { type: 'keys', respond: ';', gps: '\'', list: '\\', dismiss: 'End', panic: '' };
const state = { type: 'state', duty: true, unit: '1A-12', may: ['respond', 'leave', 'primary', 'note', 'close', 'panic'], calls: rows };
const metres = { 118: 2410, 119: 1830, 120: 3120, 121: 980, 122: 640, 123: 1240, 124: 320, 125: 4800, 126: 450 };
const distances = { type: 'distances', calls: Object.entries(metres).flatMap(([call, each], index) => [Number(call), each, (40 * index + 320) % 360]) };

function announced(...calls) {
  return rows.filter(row => calls.includes(row.call)).map(card => ({ type: 'call', card, isNew: true }));
}

function preferring(preferences) {
  return { type: 'preferences', text: JSON.stringify({ still: true, ...preferences }) };
}

function stack(preferences = {}) {
  return [
    setup, keys, preferring(preferences), state,
    ...announced(121, 123, 124, 126), ...announced(118), ...announced(120), distances,
  ];
}

function list(preferences = {}) {
  return [
    setup, keys, preferring(preferences), state, { type: 'list', open: true }, distances,
    { press: 'ArrowDown' }, { press: 'ArrowDown' }, details,
    { type: 'said', text: 'You are responding to call 124.' },
  ];
}

// Call, x, y and radius.
const places = [
  118, 1062, -310, 0, 119, 105, -1450, 0, 120, -1330, -480, 0, 121, 240, -310, 0, 122, 96, -1790, 0, 123, -780, -1030, 250, 124, 420, -1290, 0,
  125, -470, -2050, 0, 126, -30, -1610, 0,
];

function map(preferences = {}) {
  return [
    setup, keys, preferring(preferences), state, { type: 'list', open: true }, { press: 'v' },
    { type: 'me', x: 250, y: -1060, heading: 205 }, { type: 'places', places },
    { type: 'units', isFirst: true, named: [2, '2B-07', 124, 640, -1180, 3, 'M-4', 119, -60, -1390, 4, '3C-15', -1, -34, -1600, 5, '1A-20', 0, -900, -640] }, distances,
    { press: 'ArrowDown' }, { press: 'ArrowDown' }, details,
  ];
}

function settings(preferences = {}) {
  return [setup, keys, preferring(preferences), state, { type: 'list', open: true }, { click: '.views .view:last-child' }];
}

// A right-to-left language. Texts that are missing here are shown in English, as for an unfinished locale.
const rightToLeft = [
  {
    ...setup, language: 'ar', direction: 'rtl',
    texts: {
      dispatch: 'غرفة العمليات', list: 'البلاغات', settings: 'الإعدادات', onDuty: 'في الخدمة', searchHint: 'نص أو رقم أو وحدة', priority: 'الأولوية',
      all: 'الكل', newest: 'الأحدث', urgent: 'الأكثر إلحاحا', mine: 'بلاغاتي فقط', department: 'القسم', respond: 'استجابة', leave: 'مغادرة',
      primary: 'وحدة رئيسية', gps: 'المسار', close: 'إغلاق البلاغ', addNote: 'إضافة', noteHint: 'اكتب ملاحظة', responders: 'المستجيبون', notes: 'ملاحظات',
      you: 'أنت', now: 'الآن', minutes: '{n} د', metres: '{n} م', kilometres: '{n} كم', panic: 'استغاثة', call: 'بلاغ {number}', stateOpen: 'في النظام',
      page: 'صفحة {page} من {pages} · {calls} بلاغات', select: 'اختيار', search: 'بحث', keys: 'مفاتيح', leaveList: 'إغلاق', openCalls: 'مفتوحة', closedCalls: 'مغلقة', standing: 'عرض',
    },
  },
  ...list().slice(1),
];

/** Steps by scene. A step is a message, a key to press, or an element to click. Scenes that end with -day have a bright street behind them. */
export const scenes = {
  'cards': stack(),
  'cards-day': stack(),
  'cards-colour-blind': stack({ palette: 'colour-blind' }),
  'cards-high-contrast': stack({ palette: 'high-contrast' }),
  'cards-high-contrast-day': stack({ palette: 'high-contrast' }),
  'cards-streamer': stack({ streamer: true }),
  'list': list(),
  'list-day': list(),
  'list-colour-blind': list({ palette: 'colour-blind' }),
  'list-high-contrast': list({ palette: 'high-contrast' }),
  'list-right-to-left': rightToLeft,
  'map': map(),
  'map-day': map(),
  'map-colour-blind': map({ palette: 'colour-blind' }),
  'map-high-contrast': map({ palette: 'high-contrast' }),
  'settings': settings(),
};
