/**
 * A break that the type checker refuses is noticed by `npm run check`, so no test has to: it is left out, before any test runs.
 * All breaks of a file are checked at once, each as a file of its own beside it.
 * Runs in the copy that `npm run mutation` makes, where Stryker is installed.
 */
import { resolve } from 'node:path';
import { CheckStatus } from '@stryker-mutator/api/check';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import ts from 'typescript';

class TypeChecker {
  #options = ts.parseJsonConfigFileContent({ extends: './tsconfig.json', files: [] }, ts.sys, resolve()).options;
  #sources = new Map();

  init() {}

  group(mutants) {
    const files = new Set(mutants.map(({ fileName }) => fileName));
    return [...files].map((file) => mutants.filter(({ fileName }) => fileName === file).map(({ id }) => id));
  }

  check(mutants) {
    const broken = new Map(mutants.map((mutant) => [`${mutant.fileName.slice(0, -3)}.${mutant.id}.ts`, mutant]));
    const host = ts.createCompilerHost(this.#options);
    const program = ts.createProgram([...broken.keys()], this.#options, {
      ...host,
      fileExists: (path) => broken.has(path) || host.fileExists(path),
      getSourceFile: (path, target) =>
        broken.has(path) ? ts.createSourceFile(path, brokenText(broken.get(path)), target) : this.#source(path, target, host),
    });
    return Object.fromEntries(
      [...broken].map(([path, { id }]) => [id, resultOf(program, program.getSourceFile(path))]),
    );
  }

  #source(path, target, host) {
    if (!this.#sources.has(path)) this.#sources.set(path, host.getSourceFile(path, target));
    return this.#sources.get(path);
  }
}

function brokenText({ fileName, location, replacement }) {
  const text = ts.sys.readFile(fileName);
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest);
  const [start, end] = [location.start, location.end].map(({ line, column }) =>
    source.getPositionOfLineAndCharacter(line, column),
  );
  return text.slice(0, start) + replacement + text.slice(end);
}

function resultOf(program, source) {
  const [problem] = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return problem
    ? { status: CheckStatus.CompileError, reason: ts.flattenDiagnosticMessageText(problem.messageText, ' ') }
    : { status: CheckStatus.Passed };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'types', TypeChecker)];
