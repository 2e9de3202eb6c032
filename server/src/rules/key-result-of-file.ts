import type { Edit } from '../document/edit.ts';
import type { Source } from '../document/source.ts';
import { type TemplateName, template } from '../knowledge/templates.ts';
import { addKeyResults } from './add-key-results.ts';

/** Adds the key result that a whole file lacks, from a template, as the last one of its first objective. */
export function addKeyResultOfFile(source: Source, name: TemplateName): Edit[] {
  return addKeyResults(source, 0, [template(name)]);
}
