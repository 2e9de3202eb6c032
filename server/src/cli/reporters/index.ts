import type { Format, LintArguments } from '../arguments.ts';
import type { Details, Report } from '../report.ts';
import { github } from './github.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

/** What a report depends on beside its findings. */
type Told = Pick<LintArguments, 'format' | 'failOn'> & { readonly version: string };

const reporters: Readonly<Record<Format, (report: Report, told: Told) => string>> = {
  pretty,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  sarif: (report, { version }) => sarif(report, version),
  junit: (report, { failOn }) => junit(report, failOn),
  github,
};

/** What a format shows beside places and messages. */
export function detailsOf(format: Format): Details {
  return {
    fixes: format === 'pretty' || format === 'json',
    tracking: format === 'sarif',
    fromRepository: format === 'sarif' || format === 'github',
  };
}

/** The whole text that goes to standard output. */
export function render(report: Report, told: Told): string {
  return reporters[told.format](report, told);
}
