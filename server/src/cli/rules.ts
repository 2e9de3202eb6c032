import { rules } from '../rules/registry.ts';

/** Every rule by category: severity, tier, whether it has a fix, what it looks for. `json` for programs. */
export function listRules(format: 'pretty' | 'json'): string {
  const listed = rules.map(({ id, severity, tier, fixes, summary }) => ({
    id,
    severity,
    tier,
    fix: fixes !== undefined,
    summary,
  }));
  if (format === 'json') return `${JSON.stringify({ version: 1, rules: listed }, null, 2)}\n`;
  const width = Math.max(...listed.map(({ id }) => id.length));
  const lines = listed.map(
    ({ id, severity, fix, summary }) =>
      `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${fix ? 'fix' : '   '}  ${summary}`,
  );
  return `${lines.join('\n')}\n${listed.length} rules\n`;
}
