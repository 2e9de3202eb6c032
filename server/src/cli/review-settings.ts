import { code } from '../base/markdown.ts';
import { isAtLeast } from '../lint/rule.ts';
import type { RuleSetting } from '../lint/severity.ts';
import { ruleOf } from '../rules/registry.ts';
import type { Effective } from '../workspace/resolver.ts';
import { nativeOf } from '../workspace/uris.ts';
import { display } from './files.ts';
import { printable } from './printable.ts';

/** What settings take from the findings of a file: the way to leave something out that asks for no reason. No lines where they take nothing. */
export function settingsOf({ rules, sources }: Effective, isDraft: boolean): string[] {
  const names = Object.keys(rules).sort();
  const said = changes.flatMap(({ title, of }) => {
    const changed = names.flatMap((id) => {
      const change = of(rules[id] ?? {}, id);
      return change === undefined ? [] : `${code(id)}${change && ` (${change})`}`;
    });
    return changed.length === 0 ? [] : `${title} ${changed.join(', ')}`;
  });
  const files = sources.map((path) => code(printable(display(nativeOf(path))))).join(', ');
  return [
    ...(isDraft ? ['As a draft, it has its errors and warnings told as notes.', ''] : []),
    ...(said.length === 0 ? [] : [`By the settings in ${files}: ${said.join('; ')}.`, '']),
  ];
}

const changes: readonly {
  readonly title: string;
  /** What stands behind the name of a rule that is changed in this way, perhaps nothing; undefined for other rules. */
  readonly of: (setting: RuleSetting, id: string) => string | undefined;
}[] = [
  { title: 'switched off', of: ({ severity }) => (severity === 'off' ? '' : undefined) },
  {
    title: 'lowered',
    of: ({ severity }, id) => {
      const usual = ruleOf(id)?.severity;
      const isLowered = severity && severity !== 'off' && usual && !isAtLeast(severity, usual);
      return isLowered ? `${usual} to ${severity}` : undefined;
    },
  },
  {
    title: 'set',
    of: ({ severity, options }) =>
      options && severity !== 'off'
        ? Object.entries(options)
            .map(([name, number]) => `${name} ${number}`)
            .join(', ')
        : undefined,
  },
];

/** More files than these are counted. */
const MOST_NAMED = 10;

/** Files that nobody looked at, as settings wish. No lines where there are none. @param paths as people read them. */
export function leftOutLine(paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const named = paths.slice(0, MOST_NAMED).map((path) => code(printable(path)));
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : '';
  return [`Left out by \`files.ignore\` of the settings: ${named.join(', ')}${more}.`, ''];
}
