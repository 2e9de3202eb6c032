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

/** What a document shows: at once or soon; one that was never analysed is worth waiting for, as it has just been opened. */
export function known(context: RequestContext, uri: string): Promise<Shown | undefined> {
  const shown = context.report(uri);
  return context.session(uri)?.latest ? soon(shown) : shown;
}
