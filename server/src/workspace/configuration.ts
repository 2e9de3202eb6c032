import * as l10n from '../base/l10n.ts';
import { nodeAt, toData } from '../document/data.ts';
import { MOST_SUGGESTIONS } from '../document/nearest.ts';
import { parse } from '../document/parse.ts';
import { configFindings } from '../document/schema.ts';
import { flag } from '../document/shape.ts';
import type { Span } from '../document/span.ts';
import type { SyntaxNode } from '../document/syntax.ts';
import { ruleMeantBy, type Severity, severities } from '../lint/rule.ts';
import { type Profile, profiles, type RuleSetting } from '../lint/severity.ts';
import { ruleOf, rules } from '../rules/registry.ts';
import { type Unfit, unfitIn } from './glob.ts';

export const configurationName = '.healthcare-okr.yaml';

export interface ConfigurationProblem {
  readonly span: Span;
  readonly message: string;
  /** What was most likely meant by the words there. */
  readonly suggestion?: string;
}

/** One `.healthcare-okr.yaml`, as it says; data only, nothing in it is ever run. */
export interface Configuration {
  readonly root: boolean;
  readonly extends: readonly { readonly path: string; readonly span: Span }[];
  readonly profile?: Profile;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly roles: readonly string[];
  readonly people: readonly string[];
  readonly metrics: readonly OwnMetric[];
  /** Globs of files that are not checked. */
  readonly ignore: readonly string[];
  readonly overrides: readonly Override[];
  readonly problems: readonly ConfigurationProblem[];
}

/** A metric of the organisation, beside those of the library. */
export interface OwnMetric {
  readonly name: string;
  readonly definition?: string;
  readonly unit?: string;
  readonly direction?: string;
  /** Other words for it. */
  readonly words: readonly string[];
}

export interface Override {
  readonly files: readonly string[];
  readonly profile?: Profile;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** Reads the text of a configuration file. What it cannot use is a problem with a place, never an exception. */
export function readConfiguration(text: string): Configuration {
  const { root, problems, traps } = parse(text);
  const found: ConfigurationProblem[] = [
    ...problems,
    ...traps.map(({ span, reason }) => ({
      span,
      message: l10n.t('{reason}; put the value in quotes.', { reason: l10n.t(reason) }),
    })),
    ...configFindings(toData(root)).map(({ path, key, message, suggestion }) => ({
      message,
      ...(suggestion !== undefined && { suggestion }),
      span: nodeAt(root, path, key)?.span ?? { start: 0, end: 0 },
    })),
  ];
  const overrides = list(child(root, 'overrides')).map(
    (node): Override => ({
      files: overriddenFiles(node, found),
      ...profileOf(node),
      rules: rulesOf(node, found),
    }),
  );
  return {
    root: flag().read(child(root, 'root'))?.value === true,
    extends: extendsOf(child(root, 'extends')),
    ...profileOf(root),
    rules: rulesOf(root, found),
    roles: names(child(root, 'roles')),
    people: names(child(root, 'people')),
    metrics: metricsOf(child(root, 'metrics')),
    ignore: globs(child(child(root, 'files'), 'ignore'), found),
    overrides,
    problems: found,
  };
}

/** Without any, an entry changes nothing. */
function overriddenFiles(node: SyntaxNode | undefined, problems: ConfigurationProblem[]): string[] {
  const files = globs(child(node, 'files'), problems);
  const [first] = node?.kind === 'map' ? node.entries : [];
  if (files.length === 0 && first)
    problems.push({
      span: first.key.span,
      message: l10n.t('This entry is for no files, so it changes nothing; add files, such as pilots/**.'),
    });
  return files;
}

const unfitMessages: Readonly<Record<Unfit, string>> = {
  'open bracket': l10n.mark(
    'A bracket of this pattern is not closed, or stands within another, so no file fits it; close it or take it out.',
  ),
  'exclamation mark': l10n.mark(
    'A ! takes no files back here, so no file fits this pattern; make the others narrower instead.',
  ),
  backslash: l10n.mark(
    'Folders are parted by / on every system, so no file fits this pattern; write / instead of \\.',
  ),
  dots: l10n.mark(
    "A pattern starts at this file's folder and has no . or .. on its way, so no file fits this one; leave them out, or set it in a folder above.",
  ),
};

function globs(node: SyntaxNode | undefined, problems: ConfigurationProblem[]): string[] {
  for (const each of node?.kind === 'list' ? list(node) : [node]) {
    const unfit = each?.kind === 'scalar' ? unfitIn(each.text) : undefined;
    if (each && unfit) problems.push({ span: each.span, message: l10n.t(unfitMessages[unfit]) });
  }
  return texts(node);
}

function rulesOf(
  node: SyntaxNode | undefined,
  problems: ConfigurationProblem[],
): Record<string, RuleSetting> {
  const map = child(node, 'rules');
  const settings: Record<string, RuleSetting> = Object.create(null);
  if (map?.kind !== 'map') return settings;
  for (const { key, value } of map.entries) {
    if (!ruleOf(key.text)) {
      const suggestion = problems.length < MOST_SUGGESTIONS ? ruleMeantBy(key.text, rules) : undefined;
      const message =
        suggestion === undefined
          ? l10n.t("There is no rule '{rule}'; see the list of rules.", { rule: key.text })
          : l10n.t("There is no rule '{rule}'; did you mean {suggestion}?", { rule: key.text, suggestion });
      problems.push({ span: key.span, message, ...(suggestion !== undefined && { suggestion }) });
      continue;
    }
    const severity = settingOf(scalar(value?.kind === 'map' ? child(value, 'severity') : value));
    settings[key.text] = { ...(severity && { severity }), ...optionsOf(key.text, value, problems) };
  }
  return settings;
}

/** The options that are set; one that the rule does not have, or a number that it cannot use, is a problem. */
function optionsOf(
  id: string,
  node: SyntaxNode | undefined,
  problems: ConfigurationProblem[],
): Pick<RuleSetting, 'options'> {
  const known = ruleOf(id)?.options ?? {};
  const options: Record<string, number> = {};
  for (const { key, value } of node?.kind === 'map' ? node.entries : []) {
    if (key.text === 'severity') continue;
    const option = Object.hasOwn(known, key.text) ? known[key.text] : undefined;
    if (!option) {
      const names = ['severity', ...Object.keys(known)].join(', ');
      const message = l10n.t("'{key}' cannot be set for this check; what can be set: {names}.", {
        key: key.text,
        names,
      });
      problems.push({ span: key.span, message });
      continue;
    }
    const { least, most } = option;
    const text = scalar(value);
    const number = text ? Number(text) : Number.NaN;
    if (number >= least && number <= most) options[key.text] = number;
    else
      problems.push({
        span: value?.span ?? key.span,
        message: l10n.t("'{key}' takes a number from {least} to {most}.", { key: key.text, least, most }),
      });
  }
  return Object.keys(options).length > 0 ? { options } : {};
}

function settingOf(text: string | undefined): Severity | 'off' | undefined {
  return text === 'off' ? text : severities.find((severity) => severity === text);
}

function profileOf(node: SyntaxNode | undefined): { profile?: Profile } {
  const text = scalar(child(node, 'profile'));
  const profile = profiles.find((candidate) => candidate === text);
  return profile ? { profile } : {};
}

function metricsOf(node: SyntaxNode | undefined): OwnMetric[] {
  const entries = node?.kind === 'map' ? node.entries : [];
  return entries.map(({ key, value }) => {
    const told = (name: string) => scalar(child(value, name));
    const [definition, unit, direction] = ['definition', 'unit', 'direction'].map(told);
    return {
      name: told('name') ?? key.text,
      ...(definition && { definition }),
      ...(unit && { unit }),
      ...(direction && { direction }),
      words: texts(child(value, 'words')),
    };
  });
}

function extendsOf(node: SyntaxNode | undefined): { path: string; span: Span }[] {
  const nodes = node?.kind === 'list' ? node.items.map((item) => item.node) : [node];
  return nodes.flatMap((each) => (each?.kind === 'scalar' ? [{ path: each.text, span: each.span }] : []));
}

function child(node: SyntaxNode | undefined, key: string): SyntaxNode | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key.text === key)?.value : undefined;
}

function list(node: SyntaxNode | undefined): (SyntaxNode | undefined)[] {
  return node?.kind === 'list' ? node.items.map((item) => item.node) : [];
}

function scalar(node: SyntaxNode | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined;
}

function texts(node: SyntaxNode | undefined): string[] {
  return (node?.kind === 'list' ? list(node) : [node]).flatMap((each) => scalar(each) ?? []);
}

/** Names given as a list, or as the keys of a map. */
function names(node: SyntaxNode | undefined): string[] {
  return node?.kind === 'map' ? node.entries.map(({ key }) => key.text) : texts(node);
}
