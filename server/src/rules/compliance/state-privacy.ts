import * as l10n from '../../base/l10n.ts';
import { listed } from '../../base/listed.ts';
import type { Header } from '../../document/header.ts';
import { entryOf } from '../../document/syntax.ts';
import { stateName } from '../../knowledge/states.ts';
import type { DocumentRule, Finding } from '../../lint/rule.ts';
import { addBelow } from '../add-below.ts';
import { rootNode } from '../nodes.ts';
import { isOutsideHipaa } from '../privacy/agreements.ts';

export const statePrivacy: DocumentRule = {
  id: 'compliance/state-privacy',
  level: 'document',
  summary: 'A product for consumers in a state with a law on consumer health data, and no note about it.',
  why: 'Some states protect health data that HIPAA does not reach, with consent, sale and geofence rules of their own; wellness apps are the first to fall under them.',
  severity: 'hint',
  tier: 'second',
  references: [
    'S3:40',
    'state.wa.mhmda',
    'state.ca.cmia',
    'state.tx.hb300',
    'state.nv.sb370',
    'state.ct.sb3',
    'ftc.hbnr',
  ],
  absence: true,

  *check({ header }, { signals }) {
    if (!signals.us || !signals.phi || !reachesConsumers(header, signals.vertical)) return;
    const places = statesOf(header).filter(({ code, isNoted }) => strict.has(code) && !isNoted);
    const codes = [...new Set(places.map(({ code }) => code))];
    const [first] = places;
    if (!first) return;
    yield {
      message:
        codes.length === 1
          ? l10n.t(
              '{state} protects consumer health data beyond HIPAA; note the law in privacy_law of the state.',
              { state: named(codes) },
            )
          : l10n.t(
              '{states} protect consumer health data beyond HIPAA; note the law in privacy_law of each state.',
              { states: named(codes) },
            ),
      span: first.span,
      data: { codes },
    };
  },

  fixes(finding, source) {
    const { codes } = finding.data as { codes: readonly string[] };
    const states = entryOf(entryOf(rootNode(source), 'regulatory')?.value, 'states')?.value;
    const isThere = (code: string) => entryOf(states, code)?.value?.kind === 'map';
    const added = codes.filter((code) => !isThere(code)).map((code) => `${code}: { privacy_law: TODO }`);
    const edits = [
      ...codes
        .filter(isThere)
        .flatMap((code) => addBelow(source, ['regulatory', 'states', code], '{ privacy_law: TODO }')),
      ...(added.length > 0 ? addBelow(source, ['regulatory', 'states'], `{ ${added.join(', ')} }`) : []),
    ];
    return [{ title: l10n.t('Add privacy_law'), edits }];
  },
};

/** States whose laws on consumer health data reach beyond HIPAA; each has a fact among the references. */
const strict = new Set(['US-WA', 'US-CA', 'US-TX', 'US-NV', 'US-CT']);
const consumer = new Set(['wearable', 'digital-therapeutics', 'patient-engagement']);

/** Data of patients under HIPAA is another matter: a covered entity or its business associate says so in its role. */
function reachesConsumers(header: Header | undefined, vertical: string): boolean {
  const role = header?.regulatory?.hipaa?.role?.text;
  if (role === undefined || role === 'TODO') return consumer.has(vertical);
  return isOutsideHipaa(header);
}

interface State {
  readonly code: string;
  readonly span: Finding['span'];
  readonly isNoted: boolean;
}

function statesOf(header: Header | undefined): State[] {
  const states = header?.regulatory?.states?.entries ?? [];
  const noted = new Set(states.flatMap(({ key, value }) => (value?.privacy_law ? [key.text] : [])));
  const listed = [...(header?.jurisdictions?.items ?? []), ...states.map(({ key }) => key)];
  return listed.map(({ text, range }) => ({ code: text, span: range, isNoted: noted.has(text) }));
}

function named(codes: readonly string[]): string {
  return listed(codes.map((code) => stateName(code) ?? code));
}
