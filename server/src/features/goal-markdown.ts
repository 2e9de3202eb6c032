import * as l10n from '../base/l10n.ts';
import { code } from '../base/markdown.ts';
import type { IdUse } from '../lint/names.ts';
import { heldText, progressText, shareText } from '../lint/wording.ts';
import type { Target } from '../workspace/index.ts';
import { relativePath } from '../workspace/paths.ts';
import { paragraphs } from './fact-markdown.ts';

const kinds: Readonly<Record<IdUse['kind'], string>> = {
  objective: l10n.mark('objective'),
  keyResult: l10n.mark('key result'),
  risk: l10n.mark('risk'),
  finding: l10n.mark('audit finding'),
};

/** What a reference leads to: its kind and title, how far it has come, and its file where that is not `from` itself. */
export function goalMarkdown({ path, id }: Target, from: string): string {
  const { name, kind, title, category } = id;
  const what = [l10n.t(kinds[kind]), category].filter(Boolean).join(', ');
  return paragraphs(
    `**${asText(name)}** (${what})${title === undefined ? '' : `: ${asText(title)}`}`,
    asText(stateOf(id)),
    path === from ? '' : l10n.t('In {file}', { file: code(relativePath(from, path)) }),
  );
}

function stateOf({ progress, newest, overall }: IdUse): string {
  const parts = overall
    ? [
        overall.share === undefined ? undefined : shareText(overall.share),
        overall.limits > 0 ? heldText(overall.held, overall.limits) : undefined,
      ]
    : [newest, progress && progressText(progress)];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** The author's words, without the signs that Markdown would read in them. */
export function asText(words: string): string {
  return words.replace(/[\\`*_[\]<>]/g, '\\$&');
}
