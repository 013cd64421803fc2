// Who may import whom (see CONTRIBUTING.md, "The rooms"). tests/house/rooms.test.ts plants an offence for each rule.

/** Files that hold shapes: schemas and their types, and what reads nothing but them. */
const SHAPES = '^lib/(text/(block|said)|facts/|skills/(skill|own-words)|posting/(capture|posting|recognition|notices|correction|seen|same-job)|profile/profile|fit/fit|notes/(note|beside|check/share|pack/(limits|keys|manifest|lines|subscription|sharing))|roles/role|assessment/assessment)'
const SETTINGS = '^lib/store/settings\\.ts$'
const below = {
  facts: ['text', 'vocabulary'],
  skills: ['text', 'vocabulary'],
  posting: ['facts', 'skills', 'text', 'vocabulary'],
  profile: ['facts', 'skills', 'text', 'vocabulary'],
  fit: ['posting', 'profile', 'facts', 'skills', 'text', 'vocabulary'],
  notes: ['posting', 'facts', 'skills', 'text', 'vocabulary'],
  roles: ['posting', 'fit', 'profile', 'facts', 'skills', 'text', 'vocabulary'],
  assessment: ['posting', 'fit', 'notes', 'roles', 'profile', 'facts', 'skills', 'text', 'vocabulary'],
}
const OURS = '^(lib|components|entrypoints|scripts|tests)/'
const RESULT = '^lib/result\\.ts$'

/** A rule that from one room only some paths of ours may be imported. */
const only = (room, allowed, comment) => ({
  name: `${room.replaceAll('/', '-')}-imports-only-what-lies-below`,
  comment,
  severity: 'error',
  from: { path: `^${room}/` },
  to: { path: OURS, pathNot: [`^${room}/`, RESULT, ...allowed] },
})
const rooms = names => names.map(name => `^lib/${name}/`)

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', comment: 'Files that need each other are one file or three.', from: {}, to: { circular: true } },
    only('lib/text', [], 'Text stands on nothing.'),
    only('lib/vocabulary', [], 'Vocabulary is data.'),
    ...Object.entries(below).map(([room, may]) => only(`lib/${room}`, rooms(may), `${room} → ${may.join(', ')}`)),
    only('lib/page', [SHAPES, '^lib/text/', '^lib/posting/page-capture'], 'page → captures and text'),
    only('lib/sites', [SHAPES, '^lib/text/', '^lib/page/', '^lib/posting/(page-)?capture'], 'sites → page, and what page may'),
    only('lib/messages', [SHAPES, SETTINGS], 'messages → shapes'),
    only('lib/store', [SHAPES], 'store → shapes'),
    only('components', [SHAPES, SETTINGS, ...rooms(['text', 'vocabulary', ...Object.keys(below)])], 'components → shapes and pure rooms'),
    {
      name: 'components-know-no-browser', severity: 'error', comment: 'Props in, callbacks out.',
      from: { path: '^components/' }, to: { path: 'node_modules/(webextension-polyfill|idb|wxt)/' },
    },
    {
      name: 'content-side-never-stores', severity: 'error', comment: 'IndexedDB in a page belongs to the site, not to us.',
      from: { path: '^entrypoints/(watch|reader|sidebar)' }, to: { path: '^lib/store/', pathNot: SETTINGS, reachable: true },
    },
    {
      name: 'nothing-shipped-imports-tests-or-scripts', severity: 'error', comment: 'They are not shipped.',
      from: { path: '^(lib|components|entrypoints)/' }, to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'nobody-imports-entrypoints', severity: 'error', comment: 'They mount and wire, decide nothing.',
      from: { path: '^(lib|components|scripts)/' }, to: { path: '^entrypoints/' },
    },
    {
      name: 'pure-rooms-use-only-zod', severity: 'error', comment: 'From text to assessment all is plain functions.',
      from: { path: `^lib/(text|vocabulary|${Object.keys(below).join('|')})/` }, to: { path: 'node_modules/', pathNot: 'node_modules/(zod|tldts-icann)/' },
    },
    {
      name: 'domains-are-known-in-one-file', severity: 'error', comment: 'The list of endings is large; who needs a domain asks lib/notes/domain.',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/notes/domain\\.ts$' }, to: { path: 'node_modules/tldts-icann/' },
    },
    {
      name: 'nothing-shipped-uses-node', severity: 'error', comment: 'It runs in a browser.',
      from: { path: '^(lib|components|entrypoints)/' }, to: { dependencyTypes: ['core'] },
    },
    { name: 'imports-can-be-found', severity: 'error', comment: 'Each import leads somewhere.', from: { path: OURS }, to: { path: '^\\.', couldNotResolve: true } },
  ],
  options: { tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' }, exclude: { path: '\\.css' } },
}
