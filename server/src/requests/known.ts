import type { Shown } from '../features/report.ts';
import type { RequestContext } from './request.ts';

/** From this many characters on, the analysis of a key would be felt: what does not need it is answered without. */
const LARGE = 50_000;

/**
 * What a document shows: a person who hovers or types in a large one does not wait for the analysis behind a key, only for
 * the first of all, as the document has just been opened. How fast the machine is does not decide what is shown.
 */
export function known(context: RequestContext, uri: string): Promise<Shown | undefined> {
  const session = context.session(uri);
  if (!session?.latest || session.isAnalysed || session.source.length < LARGE) return context.report(uri);
  return Promise.resolve(undefined);
}
