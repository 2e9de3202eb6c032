import type { Edit } from '../document/edit.ts';
import type { Source } from '../document/source.ts';
import { type TemplateName, template } from '../knowledge/templates.ts';
import { addKeyResult } from './add-key-result.ts';
import { nextKeyResultId } from './ids.ts';

/** Adds the key result that a whole file lacks, from a template, as the last one of its first objective. */
export function addKeyResultOfFile(source: Source, name: TemplateName): Edit[] {
  const id = nextKeyResultId(source, 0);
  return addKeyResult(
    source,
    0,
    template(name).replace('KR-TODO', () => id),
  );
}
