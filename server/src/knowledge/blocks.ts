import data from '../generated/blocks.json';
import { type TemplateName, template } from './templates.ts';

/** A part of a file that completion writes as a whole. */
export interface Block {
  readonly id: string;
  /** Keys from the root to the map that it is keys of, or to the list that it is an item of. */
  readonly path: readonly string[];
  readonly isItem: boolean;
  readonly name: string;
  readonly about: string;
  /** YAML at column 0, without a dash; `TODO` marks what is to fill in. */
  readonly text: string;
}

interface Row {
  readonly in?: string;
  readonly item_of?: string;
  readonly name: string;
  readonly about: string;
  readonly text?: string;
}

/** The blocks, in the order in which they are offered. */
export const blocks: readonly Block[] = Object.entries<Row>(data).map(([id, row]) => ({
  id,
  path: (row.item_of ?? row.in ?? '').split('.').filter(Boolean),
  isItem: row.item_of !== undefined,
  name: row.name,
  about: row.about,
  text: row.text ?? template(id as TemplateName),
}));

/** @param kind whether items of a list are wanted, or keys of a map. */
export function blocksAt(path: readonly string[], kind: 'item' | 'keys'): Block[] {
  const at = path.join('.');
  return blocks.filter((block) => block.isItem === (kind === 'item') && block.path.join('.') === at);
}
