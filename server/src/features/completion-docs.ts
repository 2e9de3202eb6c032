import type { CompletionItem } from 'vscode-languageserver';
import { okrKeys } from '../document/keys.ts';
import { blocks } from '../knowledge/blocks.ts';
import { metric } from '../knowledge/metrics.ts';
import { regulationsForKey } from '../knowledge/regulations.ts';
import { snippets } from '../knowledge/snippets.ts';
import { paragraphs } from './fact-markdown.ts';
import { markup } from './markup.ts';
import type { CompletionSupport } from './offer.ts';
import { dated, withoutStops } from './snippet-body.ts';
import { metricMarkdown, regulationMarkdown } from './term-markdown.ts';

/** Adds the documentation of an item that a person looks at. */
export function resolved(
  item: CompletionItem,
  { markdown }: Pick<CompletionSupport, 'markdown'>,
): CompletionItem {
  const value = documentationOf((item.data ?? {}) as Readonly<Record<string, string>>);
  return value ? { ...item, documentation: markup(value, markdown) } : item;
}

function documentationOf(data: Readonly<Record<string, string>>): string | undefined {
  if (data.metric !== undefined) return metricMarkdown(metric(data.metric));
  if (data.block !== undefined) return blockMarkdown(data.block);
  if (data.snippet !== undefined) return snippetMarkdown(data.snippet, data.today ?? '', data.end);
  return data.key === undefined ? undefined : keyMarkdown(data.key);
}

function blockMarkdown(id: string): string | undefined {
  const block = blocks.find((each) => each.id === id);
  return block && paragraphs(`**${block.name}**: ${block.about}`, `\`\`\`yaml\n${block.text}\`\`\``);
}

/** @param today and `end` are the days that are written into it. */
function snippetMarkdown(prefix: string, today: string, end: string | undefined): string | undefined {
  const body = snippets.find((each) => each.prefix === prefix)?.body.join('\n');
  return body && `\`\`\`yaml\n${withoutStops(dated(body, today, end)).trimEnd()}\n\`\`\``;
}

/** What the format says of a key, and what law and standards say. */
function keyMarkdown(path: string): string | undefined {
  const info = okrKeys.describe(path.split('.'));
  const values = info?.form === 'flag' ? [] : (info?.values ?? []);
  const meanings = values.map(({ value, description }) => `- \`${value}\`: ${description}`);
  return (
    info &&
    paragraphs(
      info.description,
      meanings.join('\n'),
      ...regulationsForKey(path).map((page) => regulationMarkdown(page) ?? ''),
    )
  );
}
