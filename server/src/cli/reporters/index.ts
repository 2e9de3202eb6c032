import type { Format } from '../arguments.ts';
import type { Report } from '../report.ts';
import { github } from './github.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

const reporters: Readonly<Record<Format, (report: Report) => string>> = {
  pretty,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  sarif,
  junit,
  github,
};

/** The formats that tell the titles of fixes. */
export const showingFixes: ReadonlySet<Format> = new Set(['pretty', 'json']);

/** The whole text that goes to standard output. */
export function render(report: Report, format: Format): string {
  return reporters[format](report);
}
