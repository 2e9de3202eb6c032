import { code } from '../base/markdown.ts';
import { factsFor, factText, type Place, sourceOf } from '../knowledge/facts.ts';
import { ruleOf } from '../rules/registry.ts';

/** Rules that a page names, and whose law concerns its file; none where nothing is known of it. */
export interface Named {
  readonly rules: readonly string[];
  readonly place?: Place | undefined;
}

/** Why each rule asks that is named on one of the pages, with what its facts are called; behind that each fact once, with its source. */
export function reasonsOf(pages: readonly Named[]): string[] {
  const places = new Map<string, Place>();
  for (const { rules, place = nowhere } of pages)
    for (const id of rules) places.set(id, both(places.get(id) ?? nowhere, place));
  const reasons = [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, place]) => {
      const rule = ruleOf(id);
      return rule ? [{ rule, facts: factsFor(rule.references, place) }] : [];
    });
  const facts = new Set(reasons.flatMap((reason) => reason.facts));
  return [
    ...section(
      'Why',
      reasons.map(({ rule, facts: behind }) => {
        const names = behind.map(({ title }) => title).join('; ');
        return `${code(rule.id)}: ${rule.why}${names && ` *See ${names}.*`}`;
      }),
    ),
    ...section(
      'Law, standards and studies',
      [...facts].map((fact) => `${factText(fact)} (${sourceOf(fact)})`),
    ),
  ];
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, '', ...items.map((item) => `- ${item}`), ''];
}

const nowhere: Place = { us: false, eu: false, jurisdictions: [] };

function both(one: Place, other: Place): Place {
  return {
    us: one.us || other.us,
    eu: one.eu || other.eu,
    jurisdictions: [...one.jurisdictions, ...other.jurisdictions],
  };
}
