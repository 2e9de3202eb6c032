import type { Shown } from '../features/report.ts';
import type { RequestContext } from './request.ts';

/** A person who hovers or types waits for no analysis: what is not known within this many milliseconds is left out. */
const patience = 5;

/** The outcome if it is there at once or soon; else undefined, while the work goes on. */
function soon<T>(outcome: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patience, undefined);
  });
  return Promise.race([outcome, late]).finally(() => clearTimeout(timer));
}

/** From this many characters on, the analysis of a key would be felt: what does not need it is answered without. */
const LARGE = 50_000;

/** Milliseconds without a key after which the analysis is made even if nobody shows findings: or else all keys' work would come at once. */
const pause = 150;

/**
 * What a document shows: at once or soon, in a large one only if it is there by now; one that was never analysed is worth
 * waiting for, as it has just been opened.
 */
export function known(context: RequestContext, uri: string): Promise<Shown | undefined> {
  const session = context.session(uri);
  if (!session?.latest) return context.report(uri);
  if (session.isAnalysed || session.document.getText().length < LARGE) return soon(context.report(uri));
  const { version } = session.document;
  setTimeout(() => {
    if (session.document.version === version) void context.report(uri);
  }, pause);
  return Promise.resolve(undefined);
}
