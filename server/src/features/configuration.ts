import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as l10n from '../base/l10n.ts';
import { configKeys, type KeyInfo } from '../document/keys.ts';
import { parse } from '../document/parse.ts';
import { contains, type Span } from '../document/span.ts';
import type { SyntaxNode } from '../document/syntax.ts';
import { ruleOf } from '../rules/registry.ts';
import type { ConfigurationProblem } from '../workspace/configuration.ts';
import { diagnosticSource } from './diagnostics.ts';
import { markup } from './markup.ts';
import { rangeOf } from './ranges.ts';
import { ruleMarkdown } from './rule-markdown.ts';
import { type EditSupport, workspaceEdit } from './workspace-edit.ts';

/** Problems of an open `.healthcare-okr.yaml`, as the editor shows them. */
export function configurationDiagnostics(
  document: TextDocument,
  problems: readonly ConfigurationProblem[],
): Diagnostic[] {
  return problems.map(({ span, message }) => ({
    range: rangeOf(document, span),
    severity: DiagnosticSeverity.Error,
    source: diagnosticSource,
    message,
  }));
}

/** Writes what was most likely meant, in the quotes that stand there, for the problems that touch `asked`. */
export function configurationFixes(
  document: TextDocument,
  problems: readonly ConfigurationProblem[],
  asked: Span,
  support: EditSupport,
): CodeAction[] {
  return problems.flatMap((problem): CodeAction[] => {
    const { span, suggestion } = problem;
    if (suggestion === undefined || span.start > asked.end || asked.start > span.end) return [];
    const [quote = ''] = /^["']/.exec(document.getText().slice(span.start, span.end)) ?? [];
    const edits = [{ ...span, text: quote + suggestion + quote }];
    return [
      {
        title: l10n.t("Change to '{suggestion}'", { suggestion }),
        kind: CodeActionKind.QuickFix,
        diagnostics: configurationDiagnostics(document, [problem]),
        isPreferred: true,
        edit: workspaceEdit(document, edits, support, false),
      },
    ];
  });
}

/** What a key or value of the configuration means; for a rule id, the rule. */
export function configurationHover(
  document: TextDocument,
  offset: number,
  isMarkdown: boolean,
): Hover | undefined {
  const found = describe(parse(document.getText()).root, offset, []);
  return found && { contents: markup(found.markdown, isMarkdown), range: rangeOf(document, found.span) };
}

function describe(
  node: SyntaxNode | undefined,
  offset: number,
  path: readonly string[],
): { markdown: string; span: Span } | undefined {
  if (node?.kind === 'list')
    return describe(
      node.items.find((item) => item.node && contains(item.node.span, offset))?.node,
      offset,
      path,
    );
  if (node?.kind === 'scalar') {
    const value = describeKey(path)?.values?.find((candidate) => candidate.value === node.text);
    return value && { markdown: `**${node.text}**: ${value.description}`, span: node.span };
  }
  for (const { key, value } of node?.entries ?? []) {
    const below = [...path, key.text];
    if (contains(key.span, offset)) {
      const markdown = ruleMarkdown(ruleOf(key.text)) ?? describeKey(below)?.description;
      return markdown === undefined ? undefined : { markdown, span: key.span };
    }
    if (value && contains(value.span, offset)) return describe(value, offset, below);
  }
  return undefined;
}

/** What is known of the key at a path: of the configuration's own, or of what can be set of a rule. */
export function describeKey(path: readonly string[]): KeyInfo | undefined {
  const [category, rule, key] = path.slice(-3);
  const settable = category === 'rules' ? settingsOf(rule ?? '') : undefined;
  return settable?.get(key ?? '') ?? configKeys.describe(path);
}

/** What a configuration may set of a rule: its severity and its options. */
export function settingsOf(id: string): ReadonlyMap<string, KeyInfo> {
  const values = configKeys.describe(['rules', id])?.values;
  const options = Object.entries(ruleOf(id)?.options ?? {}).map(
    ([name, { description }]): [string, KeyInfo] => [
      name,
      { description: l10n.t(description), type: 'text' },
    ],
  );
  const severity: KeyInfo = {
    description: l10n.t('How severe its findings are.'),
    type: 'text',
    ...(values && { values }),
  };
  return new Map([['severity', severity], ...options]);
}
