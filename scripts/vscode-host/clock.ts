/** A clock that starts at another day, so that what a picture says of today stays as it is. */

/**
 * The address of a module that makes `day` (an ISO date) today's date in the process that loads it first, and in those
 * that it starts. VS Code hands arguments on, and language clients variables; neither does both.
 */
export function clockOf(day: string): string {
  return moduleOf(`
const shift = Date.parse('${day}T12:00:00Z') - Date.now();
const Clock = Date;
globalThis.Date = class Date extends Clock {
  constructor(...given) { given.length > 0 ? super(...given) : super(Clock.now() + shift); }
  static now() { return Clock.now() + shift; }
};
process.env.NODE_OPTIONS = '--import ' + import.meta.url;`);
}

function moduleOf(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code).replaceAll("'", '%27')}`;
}
