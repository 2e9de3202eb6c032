import type { EngineRule } from '../../lint/rule.ts';

/** Reported by the engine and the command line before anything else is looked at. */
export const unreadable: EngineRule = {
  id: 'okr/unreadable',
  level: 'engine',
  summary:
    'A file that cannot be read: not text, not UTF-8, too large, a folder, or a link that leads nowhere or out of the workspace.',
  why: 'Nothing in such a file was checked, and a silent pass would look like a clean one.',
  severity: 'error',
  tier: 'core',
  references: [],
};
