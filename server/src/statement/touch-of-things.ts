import { anythingDigital, digital, programs, recorders } from '../knowledge/vanity.ts';
import { firstHit, hitAt } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';

/**
 * The words of "pacemaker downloads", "impressions scanned for 70% of bridges", "grab-rail installs within 5 days: 90%": something
 * is read out, moulded or fitted, and nobody takes to a product.
 */
export function touchOfThings(tokens: readonly Token[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const [at, { key }] of tokens.entries()) {
    const done =
      key === 'download'
        ? isReadOut(tokens, at)
        : /^(?:install|impression)$/.test(key) && isFitted(tokens, at);
    if (done) words.add(at);
  }
  return words;
}

/** "Meter downloads", "downloads of the meter"; not "meter-app downloads" and "downloads of the pump app". */
function isReadOut(tokens: readonly Token[], at: number): boolean {
  if ([at - 1, at - 2].some((from) => hitAt(recorders, tokens, from)?.last === at - 1)) return true;
  if (!/^(?:of|from)$/.test(wordAt(tokens, at + 1))) return false;
  const from = /^(?:the|our|an?|all)$/.test(wordAt(tokens, at + 2)) ? at + 3 : at + 2;
  const thing = hitAt(recorders, tokens, from);
  return thing !== undefined && !hitAt(anythingDigital, tokens, thing.last + 1);
}

/** "Impressions sent the same day: 95%"; "impressions up 30%" and "installs at 40% of members" are reach. */
function isFitted(tokens: readonly Token[], at: number): boolean {
  if (firstHit(digital, tokens) || firstHit(programs, tokens) || !isShare(tokens)) return false;
  return /^(?!(?:at|by|on|up|to|from|down|reach|across)$)[a-z]/.test(wordAt(tokens, at + 1));
}

/** "90% of them", and not "up 90%", "90% more". */
function isShare(tokens: readonly Token[]): boolean {
  const percent = tokens.findLastIndex(({ word }) => word === '%');
  if (percent < 1) return false;
  const more = /^(?:more|growth|yoy|higher)$/.test(wordAt(tokens, percent + 1));
  return !more && !/^(?:up|by|\+|-|another)$/.test(wordAt(tokens, percent - 2));
}
