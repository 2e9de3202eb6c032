import { ErrorCodes, ResponseError } from 'vscode-languageserver';

/** What a parameter of a request has to be, by its name in the protocol. */
const kinds = {
  textDocument: (value: unknown) => isText(fieldsOf(value).uri),
  position: isPosition,
  positions: (value: unknown) => Array.isArray(value) && value.every(isPosition),
  range: (value: unknown) => isPosition(fieldsOf(value).start) && isPosition(fieldsOf(value).end),
  context: isObject,
  options: isObject,
  ch: isText,
  newName: isText,
  query: isText,
  id: isText,
  previousResultIds: Array.isArray,
} as const;

export type Param = keyof typeof kinds;

/** Ends a request whose parameters are not what the protocol says, before anything is made of them. */
export function assertParams(method: string, params: unknown, needed: readonly Param[]): void {
  const given = fieldsOf(params);
  const wrong = needed.find((name) => !kinds[name](given[name]));
  if (wrong === undefined) return;
  throw new ResponseError(
    ErrorCodes.InvalidParams,
    `'${wrong}' of ${method} is missing or not what the protocol says`,
  );
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isPosition(value: unknown): boolean {
  const { line, character } = fieldsOf(value);
  return Number.isInteger(line) && Number.isInteger(character);
}
