import { clean, deliverables, enlisted, milestones, tests } from '../knowledge/output.ts';
import { firstHit, type Hit, hits } from '../words/lexicon.ts';
import { wordAt } from '../words/text.ts';
import { isCount } from './launch-object.ts';
import { endsInSoftware } from './launch-reach.ts';
import { type Clause, isOutcome, isTally } from './work-verb.ts';

/** More people than this are found in no study. */
const STUDY = 5000;

/** Work that a noun and a small word tell: "15 nurses through the usability test", "docs and two sample apps out by May". */
export function reachedWork(clause: Clause): Hit | undefined {
  return peopleThrough(clause) ?? cleanPass(clause) ?? outByThen(clause) ?? peopleEnlisted(clause);
}

/** "15 nurses through the usability test"; not "30 patients through the scanner each day". */
function peopleThrough({ tokens, start, people, numbers: { target, baseline } }: Clause): Hit | undefined {
  if (!people || !target || baseline || isOutcome(target, false) || !isTally(target)) return undefined;
  const at = tokens.findIndex(({ word }) => word === 'through');
  if (at < start + 2 || at > start + 6 || !isCount(tokens[start])) return undefined;
  const what = tokens.slice(at + 1, at + 7);
  const end = what.findIndex(({ word }) =>
    /^(?:of|on|for|by|per|in|at|each|every|before|to|a|,|:)$/.test(word),
  );
  const test = end < 0 ? what : what.slice(0, end);
  return hits(tests, test).some(({ last }) => last === test.length - 1)
    ? { id: '', first: at, last: at + test.length }
    : undefined;
}

/** "SOC 2 report with no exceptions", "recertification with zero major findings"; not "shifts with no falls". */
function cleanPass({ tokens, start, numbers: { baseline } }: Clause): Hit | undefined {
  const link = tokens.findIndex(({ word }, at) => at > start && /^(?:with|without)$/.test(word));
  if (baseline || link < 0 || link > start + 6) return undefined;
  if (wordAt(tokens, link) === 'with' && !/^(?:no|zero|0)$/.test(wordAt(tokens, link + 1))) return undefined;
  const name = tokens.slice(start, link);
  const passed = hits(clean, name).some(({ last }) => last === name.length - 1);
  // What a report says is known when there is one: by when is a step.
  const dated = tokens.slice(link).some(({ word }) => /^(?:by|before)$/.test(word));
  const reported = dated && name.at(-1)?.word === 'report' && firstHit(milestones, name) !== undefined;
  return passed || reported ? { id: '', first: start, last: link - 1 } : undefined;
}

/** "Docs, sandbox and two sample apps out by September"; not "letters out by 5 pm on 9 days of 10". */
function outByThen({ tokens, start, people, numbers: { target, baseline } }: Clause): Hit | undefined {
  const out = tokens.findIndex(({ word }, at) => at > start && /^(?:out|in)$/.test(word));
  if (out < start + 1 || people || baseline || target?.unit?.startsWith('of ')) return undefined;
  if (target && (isOutcome(target, false) || !isTally(target))) return undefined;
  const [link, first, second] = tokens.slice(out + 1, out + 4).map(({ word }) => word);
  const stays = link === undefined && wordAt(tokens, out) === 'out';
  if (
    (!stays && !/^(?:by|before)$/.test(link ?? '')) ||
    /^(?:noon|midnight|lunch|bedtime)$/.test(first ?? '')
  )
    return undefined;
  if (/^(?:am|pm|:|h)$/.test(second ?? '')) return undefined;
  const made = tokens.slice(start, out);
  return firstHit(deliverables, made) || endsInSoftware(made) ? { id: '', first: out, last: out } : undefined;
}

/** "150 patients enrolled", "80 adults randomised by May"; not "12,000 patients enrolled on the platform" and "150 of 300 enrolled". */
function peopleEnlisted({ tokens, start, people, numbers: { target, baseline } }: Clause): Hit | undefined {
  if (!people || !target || baseline || isOutcome(target, false) || !isTally(target)) return undefined;
  if (target.unit?.startsWith('of ') || (target.value ?? STUDY) >= STUDY) return undefined;
  const at = tokens.findIndex(({ word }) => enlisted.has(word));
  if (at < start + 2 || at > start + 4 || !isCount(tokens[start])) return undefined;
  const study = firstHit(milestones, tokens.slice(at + 1, at + 6)) !== undefined;
  return study || /^(?:|[.,;(]|by|before)$/.test(wordAt(tokens, at + 1))
    ? { id: '', first: at, last: at }
    : undefined;
}
