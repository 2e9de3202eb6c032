import type { Rule, Severity } from './rule.ts';

export const profiles = ['draft', 'standard', 'strict'] as const;
export type Profile = (typeof profiles)[number];
export type RuleSetting = {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, number>>;
};

/** How a workspace wants one file checked. */
export interface Settings {
  readonly profile: Profile;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export const defaultSettings: Settings = { profile: 'standard', rules: {} };

const unreadable = new Set(['okr/unreadable', 'okr/syntax', 'okr/unquoted-comparator', 'internal']);
const strictCategories = ['safety/', 'privacy/', 'compliance/'];

/**
 * The severity that a reader sees: what the configuration says, else the finding's own under the profile.
 * `draft` lowers everything but what cannot be read at all; `strict` raises info on safety, privacy and compliance.
 */
export function severityOf(
  rule: Pick<Rule, 'id' | 'severity'>,
  own: Severity | undefined,
  settings: Settings,
  draft: boolean,
): Severity | 'off' {
  const configured = settings.rules[rule.id]?.severity;
  if (configured) return configured;
  const severity = own ?? rule.severity;
  if (unreadable.has(rule.id)) return severity;
  if (draft || settings.profile === 'draft') return severity === 'hint' ? 'hint' : 'info';
  const raised =
    settings.profile === 'strict' &&
    severity === 'info' &&
    strictCategories.some((prefix) => rule.id.startsWith(prefix));
  return raised ? 'warning' : severity;
}
