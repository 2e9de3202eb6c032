import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import type { Edit } from '../../document/edit.ts';
import type { Source } from '../../document/source.ts';
import { entryOf } from '../../document/syntax.ts';
import { isToFill } from '../../document/to-fill.ts';
import { template } from '../../knowledge/templates.ts';
import type { DocumentRule, Finding, Fix } from '../../lint/rule.ts';
import { addBelow } from '../add-below.ts';
import { addBlock } from '../add-block.ts';
import { rootNode } from '../nodes.ts';
import { overwrite } from '../overwrite.ts';
import { replaceAt } from '../scalars.ts';
import { isCovered, isOutOfForce, isOutsideHipaa, lacksAgreement, type Vendor } from './agreements.ts';

export const baaMissing: DocumentRule = {
  id: 'privacy/baa-missing',
  level: 'document',
  summary:
    'Patient data without a recorded business associate agreement (BAA), or a vendor whose BAA is not signed.',
  why: 'Under HIPAA a vendor that handles patient data for you needs a written agreement first; one that is not recorded as signed tends to be found out late, and holds up the launch.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:20', 'S1:14', 'S3:31', 'S3:106', 'hipaa.baa'],
  absence: true,

  *check({ header, objectives }, { signals }) {
    if (!signals.phi || !signals.us || objectives.length === 0) return;
    const vendors = header?.vendors?.items ?? [];
    const open = vendors.flatMap((vendor, index) => (isOpen(vendor) ? [{ vendor, index }] : []));
    const { regulatory } = header ?? {};
    const { hipaa } = regulatory ?? {};
    const role = hipaa?.role?.text ?? '';
    const needsNone = isOutsideHipaa(header) || (isCovered(role) && open.length === 0);
    const place = hipaa?.keyRange ?? regulatory?.keyRange;
    if (place && !hipaa?.baa_status && !needsNone)
      yield {
        message: l10n.t(
          'No BAA status is recorded, and HIPAA lets vendors handle patient data only under a BAA; add baa_status under regulatory.hipaa.',
        ),
        span: place,
      };
    const status = hipaa?.baa_status;
    if (status && isOutOfForce(status.text) && !needsNone && open.length === 0)
      yield { message: statusMessage(status.text), span: status.range, data: {} satisfies Data };
    for (const each of open) yield unsigned(each.vendor, each.index);
  },

  fixes({ data, span }, source) {
    if (data === undefined) return statusFixes(source);
    const { vendor } = data as Data;
    const edits = vendor === undefined ? replaceAt(source, span, 'signed') : signEdits(source, vendor);
    return [{ title: l10n.t('Record the BAA as signed'), edits, confirm: true, choice: true }];
  },
};

/** Of a finding on an agreement that is recorded: the index of its vendor, absent for the status of the product. */
interface Data {
  readonly vendor?: number;
}

/** Of an agreement that is still to be filled in okr/placeholder tells. */
function isOpen(vendor: Vendor): boolean {
  return lacksAgreement(vendor) && !isToFill(vendor.baa?.text ?? '');
}

function unsigned({ name, baa, range }: Vendor, vendor: number): Finding {
  const who = name && !isToFill(name.text) ? shortened(name.text, 40) : l10n.t('This vendor');
  const start = { start: range.start, end: Math.min(range.end, range.start + 1) };
  return {
    message: messageFor(who, baa?.text),
    span: baa?.range ?? name?.range ?? start,
    data: { vendor } satisfies Data,
  };
}

function statusFixes(source: Source): Fix[] {
  const edits = addBelow(source, ['regulatory', 'hipaa'], '{ baa_status: TODO }');
  const status: Fix = { title: l10n.t('Record the BAA status'), edits };
  if (source.headerModel?.vendors) return [status];
  const withVendor = [...edits, ...addBlock(source, template('vendor'))];
  return [status, { title: l10n.t('Record the BAA status and a vendor'), edits: withVendor }];
}

function signEdits(source: Source, index: number): readonly Edit[] {
  const list = entryOf(rootNode(source), 'vendors')?.value;
  const vendor = list?.kind === 'list' ? list.items[index]?.node : undefined;
  return vendor?.kind === 'map' ? overwrite(source, vendor, 'vendor', 'baa: signed') : [];
}

function statusMessage(status: string): string {
  return l10n.t(
    'The BAA status is "{status}", and HIPAA lets vendors handle patient data only under a BAA; have it signed, and record it.',
    { status: shortened(status, 20) },
  );
}

function messageFor(vendor: string, baa: string | undefined): string {
  if (baa === undefined)
    return l10n.t(
      '{vendor} gets patient data, but no BAA is recorded; have it signed before data flows, and record it.',
      { vendor },
    );
  return baa.length <= 20
    ? l10n.t(
        '{vendor} gets patient data, but its BAA is "{status}"; have it signed before data flows, and record it.',
        { vendor, status: baa },
      )
    : l10n.t(
        '{vendor} gets patient data, but its BAA is not signed; have it signed before data flows, and record it.',
        { vendor },
      );
}
