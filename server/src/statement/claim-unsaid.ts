import { said, unsaid, withdrawn } from '../knowledge/claims.ts';
import type { Hit } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';

/** "Remove 'clinically proven' from all pages", "claim 'reduces falls' taken off the site": the words are spoken of. */
export function isUnsaid(tokens: readonly Token[], { first, last }: Hit): boolean {
  const word = wordAt(tokens, 0);
  const quoted = tokens.slice(Math.max(0, first - 4), first).some(({ word }) => /^['"“„«]$/.test(word));
  const spoken = quoted || tokens.slice(0, 3).some(({ key }) => said.has(key));
  if (spoken && tokens.slice(last + 1).some(({ word }) => withdrawn.has(word))) return true;
  // "Take the 'clinically proven' line off the page".
  const away = tokens.slice(last + 1).some(({ word }) => /^(?:off|out|down)$/.test(word));
  if (spoken && away && /^(?:take|pull|strip|get)$/.test(word)) return true;
  // "Stop saying that the watch detects strokes".
  if (word === 'stop' && /^(?:say|claim|call|stat|promis|advertis)ing$/.test(wordAt(tokens, 1))) return true;
  if (isDenied(tokens.slice(0, first)) || isChecked(tokens.slice(0, first))) return true;
  if (!unsaid.has(word)) return false;
  return quoted || (/^(?:remove|delete)$/.test(word) && tokens[last + 1]?.word === 'from');
}

/** "Marketing checks every claim that …". */
function isChecked(before: readonly Token[]): boolean {
  const verb = before.findIndex(({ key }, at) => at < 3 && unsaid.has(key));
  return verb >= 0 && before.slice(verb + 1).some(({ key }) => said.has(key));
}

/** "No longer says that …", "find out if …", "does not call the app …". */
function isDenied(before: readonly Token[]): boolean {
  const saying = before.findIndex(({ word }) =>
    /^(?:say|says|state|states|claim|claims|call|calls)$/.test(word),
  );
  const open = before.some(({ word }) => /^(?:whether|if)$/.test(word));
  return (
    open || before.slice(0, saying + 1).some(({ word }) => /^(?:no|not|never|longer|without)$/.test(word))
  );
}
