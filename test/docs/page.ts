import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** One fenced YAML block of a rule's page: `fires`, `quiet`, `before`, `after`, or empty for a plain one. */
interface Block {
  readonly kind: string;
  /** The fix that leads from the block before to this one. */
  readonly title?: string;
  readonly yaml: string;
  /** Line of the page, from 1. */
  readonly line: number;
}

/** The ids that have a page, from the files in docs/rules. */
export function pageIds(): string[] {
  const categories = readdirSync('docs/rules', { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return categories.flatMap(({ name }) =>
    readdirSync(`docs/rules/${name}`).map((file) => `${name}/${file.replace(/\.md$/, '')}`),
  );
}

/** The text of a rule's page with `\n` as line ending; empty when there is none. */
export function pageOf(id: string): string {
  const path = `docs/rules/${id}.md`;
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : '';
}

/** The YAML blocks of a page, in order. @throws when one is never closed, or opens with words that say nothing. */
export function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  const lines = page.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const fence = /^```yaml(?: (\w+))?(?: title="([^"]*)")?$/.exec(lines[at] ?? '');
    if (!fence && !lines[at]?.startsWith('```yaml')) continue;
    if (!fence) throw new Error(`Line ${at + 1} cannot be read: ${lines[at]}`);
    const end = lines.indexOf('```', at + 1);
    if (end < 0) throw new Error(`The block in line ${at + 1} has no end.`);
    const [, kind = '', title] = fence;
    const yaml = lines.slice(at + 1, end).map((line) => `${line}\n`);
    blocks.push({ kind, ...(title !== undefined && { title }), yaml: yaml.join(''), line: at + 1 });
    at = end;
  }
  return blocks;
}
