import * as l10n from '../base/l10n.ts';
import { inStyleOf } from '../document/render.ts';
import type { Rule } from '../lint/rule.ts';
import { severityOf } from '../lint/severity.ts';
import type { Effective } from '../workspace/resolver.ts';

/** What holds for a file when all its configuration files and the editor's settings are read, as YAML with comments. */
export function effectiveConfiguration(
  rules: readonly Rule[],
  effective: Effective,
  { name, draft, shorten }: { name: string; draft: boolean; shorten: (path: string) => string },
): string {
  const { profile, sources, ignored, roles, people, metrics } = effective;
  const files = sources.map((path) => comment(`  ${shorten(path)}`));
  const isChanged = (rule: Rule) => effective.rules[rule.id] !== undefined;
  return [
    comment(
      l10n.t(
        "What holds for {name}. It cannot be changed here: change .healthcare-okr.yaml, or the editor's settings.",
        { name },
      ),
    ),
    ...(files.length > 0
      ? [comment(l10n.t('Read from, the nearest first:')), ...files]
      : [comment(l10n.t('No .healthcare-okr.yaml applies.'))]),
    ...(ignored ? [comment(l10n.t('This file is under files.ignore: the command line leaves it out.'))] : []),
    ...(draft
      ? [
          comment(
            l10n.t(
              'The file says status: draft, so nothing is more than a note, except what cannot be read.',
            ),
          ),
        ]
      : []),
    `profile: ${profile}`,
    `roles: ${list(roles)}`,
    `people: ${list(people)}`,
    `metrics: ${list(metrics.map((metric) => metric.name))}`,
    'rules:',
    ...rules.map((rule) => {
      const severity = severityOf(rule, undefined, effective, draft);
      const own = rule.severity;
      const why = isChanged(rule)
        ? ` # ${l10n.t('configured')}`
        : severity === own
          ? ''
          : ` # ${l10n.t('by itself {severity}', { severity: own })}`;
      const { options } = effective.rules[rule.id] ?? {};
      const told = Object.entries({ severity, ...options }).map(([key, value]) => `${key}: ${value}`);
      return `  ${rule.id}: ${options ? `{ ${told.join(', ')} }` : severity}${why}`;
    }),
    '',
  ].join('\n');
}

/** On one line, whatever the name of a file has in it. */
function comment(text: string): string {
  return `# ${text.replace(/[\r\n]+/g, ' ')}`;
}

function list(names: readonly string[]): string {
  return `[${names.map((name) => inStyleOf(undefined, name)).join(', ')}]`;
}
