import * as l10n from '../../base/l10n.ts';
import type { Source } from '../../document/source.ts';
import type { Fix, LocatedFinding } from '../../lint/rule.ts';
import { addToKeyResult } from '../add-fields.ts';

/** Adds `segment:` to a key result: its words stay, the role is recorded beside them. */
export function segmentFix(source: Source, finding: LocatedFinding): Fix {
  return {
    title: l10n.t('Add the segment'),
    edits: addToKeyResult(source, finding, 'segment: TODO'),
  };
}
