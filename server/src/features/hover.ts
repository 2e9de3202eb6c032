import type { Hover } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as l10n from '../base/l10n.ts';
import { type KeyInfo, okrKeys } from '../document/keys.ts';
import type { Source } from '../document/source.ts';
import { contains, type Span } from '../document/span.ts';
import { isNothing, type SyntaxNode } from '../document/syntax.ts';
import { endOfLine, type Readable, startOfLine } from '../document/text.ts';
import { metric } from '../knowledge/metrics.ts';
import { regulationsForKey } from '../knowledge/regulations.ts';
import { placeName } from '../knowledge/states.ts';
import { suggestionsFor } from '../knowledge/suggestions.ts';
import type { LocatedFinding } from '../lint/rule.ts';
import type { Signals } from '../lint/signals.ts';
import { ruleOf } from '../rules/registry.ts';
import { paragraphs } from './fact-markdown.ts';
import { isId } from './known-ids.ts';
import { markup } from './markup.ts';
import { namesPeople } from './owners.ts';
import { rangeOf, wordAt } from './ranges.ts';
import { namesGoals } from './reference-completion.ts';
import { describeRole, roleKeys } from './roles.ts';
import { ruleMarkdown } from './rule-markdown.ts';
import { signalsMarkdown } from './signals-markdown.ts';
import {
  metricMarkdown,
  regulationMarkdown,
  stakeholderMarkdown,
  termMarkdown,
  valueMarkdown,
  verticalMarkdown,
} from './term-markdown.ts';

const separator = '\n\n---\n\n';
/** More would hide what the reader came for. */
const MOST_FINDINGS = 3;
const MOST_LAWS = 2;
const MOST_GOALS = 3;

/** What hovers know beyond the text, as Markdown. */
export interface HoverView {
  /** Of the goals that a reference names. */
  readonly goalsNamed: (name: string, isParent: boolean) => readonly string[];
  /** Of what has an id, who refers to it included. */
  readonly withId: (name: string) => readonly string[];
  readonly ownerNamed: (name: string) => string | undefined;
  readonly cycle: () => string | undefined;
  /** Undefined before the first analysis. */
  readonly signals: Signals | undefined;
}

/** Why a finding stands here, with its facts; what a key or value means, or leads to; what a rule in a comment is about. */
export function hoverOf(
  document: TextDocument,
  source: Source,
  findings: readonly LocatedFinding[],
  surroundings: HoverView,
  offset: number,
  isMarkdown = true,
): Hover | undefined {
  const comment = source.partAt(offset).parsed.comments.find(({ span }) => contains(span, offset));
  const known = comment ? ruleInComment(source.text, offset) : keyOrValue(source, surroundings, offset);
  const why = [
    ...new Set(findings.filter(({ span }) => contains(span, offset)).map(({ rule }) => rule)),
  ].slice(0, MOST_FINDINGS);
  const sections = factsOnce([
    ...why.flatMap((id) => ruleMarkdown(ruleOf(id), surroundings.signals) ?? []),
    ...(known ? [known.markdown] : []),
  ]);
  if (sections.length === 0) return undefined;
  const span = known?.span ?? findings.find((finding) => contains(finding.span, offset))?.span;
  return {
    contents: markup(sections.join(separator), isMarkdown),
    ...(span && { range: rangeOf(document, span) }),
  };
}

/** Findings, a key and its laws may rest on the same fact, which is read once. */
function factsOnce(sections: readonly string[]): string[] {
  const told = new Set<string>();
  return sections.map((section) =>
    section
      .split('\n')
      .filter((line) => !line.startsWith('- ') || (!told.has(line) && told.add(line)))
      .join('\n')
      .trimEnd(),
  );
}

interface Described {
  readonly markdown: string;
  readonly span: Span;
}

function ruleInComment(text: Readable, offset: number): Described | undefined {
  const found = wordAt(text, offset, /[\w/-]/);
  const markdown = found && ruleMarkdown(ruleOf(found.word));
  return found && markdown !== undefined ? { markdown, span: found.span } : undefined;
}

function keyOrValue(source: Source, surroundings: HoverView, offset: number): Described | undefined {
  const { parsed, objective } = source.partAt(offset);
  const spot = spotAt(parsed.root, offset, objective === undefined ? [] : ['objectives']);
  const known =
    spot?.value === undefined
      ? spot && describeKey(spot.path, spot.span, surroundings.signals)
      : (describeValue(spot.value, spot.span, spot.path) ??
        describeName(spot.value, spot.span, spot.path, surroundings));
  return known ?? describeTerm(source.text, offset);
}

/** A key, or a scalar value, and the keys that lead to it. */
interface Spot {
  readonly path: readonly string[];
  readonly span: Span;
  readonly value?: string;
}

/** Walks down to the key or scalar at the offset. */
function spotAt(node: SyntaxNode | undefined, offset: number, path: readonly string[]): Spot | undefined {
  if (node?.kind === 'list') {
    const item = node.items.find((candidate) => candidate.node && contains(candidate.node.span, offset));
    return spotAt(item?.node, offset, path);
  }
  if (node?.kind === 'scalar') return { path, span: node.span, value: node.text };
  for (const { key, value } of node?.entries ?? []) {
    const below = [...path, key.text];
    if (contains(key.span, offset)) return { path: below, span: key.span };
    if (!isNothing(value) && value && contains(value.span, offset)) return spotAt(value, offset, below);
  }
  return undefined;
}

function describeKey(
  path: readonly string[],
  span: Span,
  signals: Signals | undefined,
): Described | undefined {
  const info = okrKeys.describe(path);
  if (!info) return undefined;
  const description = descriptionOf(path, info);
  const values = info.values?.map(({ value, description }) => `- \`${value}\` ${description}`) ?? [];
  const place = path.at(-2) === 'states' ? placeName(path.at(-1) ?? '') : undefined;
  const title = `**${place ? `${path.at(-1)} (${place})` : path.at(-1)}**${info.required ? ` (${l10n.t('needed')})` : ''}: ${description}`;
  // What is below a block is part of what the law says there, and needs no law of its own.
  const own = path.join('.');
  const laws = regulationsForKey(own)
    .filter(({ keys }) => keys.includes(own))
    .flatMap((page) => regulationMarkdown(page) ?? []);
  const kind = signals && path.join() === 'product' ? signalsMarkdown(signals) : '';
  return { markdown: paragraphs(title, values.join('\n'), kind, ...laws.slice(0, MOST_LAWS)), span };
}

/** That of an alias is followed by what it stands for. */
function descriptionOf(path: readonly string[], { description, aliasOf }: KeyInfo): string {
  const meant = aliasOf === undefined ? undefined : okrKeys.describe([...path.slice(0, -1), aliasOf]);
  return meant ? `${description} ${meant.description}` : description;
}

/** What is said of a value that completion offers. */
function suggestionMarkdown(text: string, path: readonly string[]): string | undefined {
  const definition = okrKeys.definitionAt(path.slice(0, -1)) ?? '';
  const suggestions = suggestionsFor(definition, okrKeys.canonicalKey(definition, path.at(-1) ?? ''));
  const meaning = suggestions.find(([label]) => label === text)?.[1];
  return meaning === undefined ? undefined : `**${text}**: ${meaning}`;
}

function describeValue(text: string, span: Span, path: readonly string[]): Described | undefined {
  const key = path.at(-1) ?? '';
  const value = okrKeys.describe(path)?.values?.find((candidate) => candidate.value === text);
  const about =
    (key === 'group' ? stakeholderMarkdown(text) : undefined) ??
    (key === 'metric' ? metricMarkdown(metric(text)) : undefined) ??
    (roleKeys.has(key) ? describeRole(text) : undefined) ??
    (value ? valueMarkdown(path.join('.'), text) : suggestionMarkdown(text, path));
  const kind = key === 'vertical' ? verticalMarkdown(text) : undefined;
  const said = value?.description ?? (key === 'jurisdictions' ? placeName(text) : undefined);
  // A term of the field may say the same, and more.
  const meaning = said && about?.includes(said.replace(/\.$/, '')) ? undefined : said;
  const markdown = paragraphs(meaning ? `**${text}**: ${meaning}` : '', about ?? '', kind ?? '');
  return markdown === '' ? undefined : { markdown, span };
}

/** An id, a reference, a person, or the name of the cycle. */
function describeName(
  name: string,
  span: Span,
  path: readonly string[],
  { goalsNamed, withId, ownerNamed, cycle }: HoverView,
): Described | undefined {
  const found = namesGoals(path)
    ? goalsNamed(name, path.at(-1) === 'parent')
    : isId(path)
      ? withId(name)
      : [namesPeople(path) ? ownerNamed(name) : isCycle(path) ? cycle() : undefined].flatMap(
          (each) => each ?? [],
        );
  return found.length > 0 ? { markdown: found.slice(0, MOST_GOALS).join(separator), span } : undefined;
}

/** The cycle of the file, as a name or by its days. */
function isCycle([key = '', ...below]: readonly string[]): boolean {
  return okrKeys.canonicalKey('root', key) === 'cycle' && below.length <= 1;
}

/** Words of the field anywhere in a value: laws and standards, terms, metrics. */
function describeTerm(text: Readable, offset: number): Described | undefined {
  const start = startOfLine(text, offset);
  const term = termMarkdown(text.slice(start, endOfLine(text, offset)), offset - start);
  return term && { markdown: term.markdown, span: { start: start + term.start, end: start + term.end } };
}
