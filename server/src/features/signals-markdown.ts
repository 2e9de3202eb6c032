import * as l10n from '../base/l10n.ts';
import type { Signals } from '../lint/signals.ts';

/** What kind of document the file was taken for, which decides what is checked. */
export function signalsMarkdown({ clinical, phi, ai, device, eu }: Signals): string {
  const told = [
    [l10n.t('clinical'), clinical],
    [l10n.t('patient data (PHI)'), phi],
    [l10n.t('AI'), ai],
    [l10n.t('medical device'), device],
    [l10n.t('EU, EEA or UK'), eu],
  ] as const;
  const lines = told.map(([name, value]) => `- ${name}: ${value ? l10n.t('yes') : l10n.t('no')}`);
  return `${l10n.t('This file is read as:')}\n\n${lines.join('\n')}`;
}
