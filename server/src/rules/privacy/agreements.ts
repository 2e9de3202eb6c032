import type { Header } from '../../document/header.ts';
import { isNone } from '../../document/to-fill.ts';

export type Vendor = NonNullable<Header['vendors']>['items'][number];

/** Gets patient data, and no business associate agreement that is in force is recorded. */
export function lacksAgreement({ phi, baa }: Vendor): boolean {
  return phi?.value === true && !/^(?:signed|executed|in[- ]force)\b/i.test(baa?.text ?? '');
}

/** Does the file say by `regulatory.hipaa.role: none` that HIPAA does not reach the product? Other law may. */
export function isOutsideHipaa(header: Header | undefined): boolean {
  return isNone(header?.regulatory?.hipaa?.role?.text ?? '');
}

/** Under `regulatory.hipaa.role`, those who treat or insure: agreements are for whom they let handle their data. */
export function isCovered(role: string): boolean {
  return /^covered-entity$/i.test(role);
}

/** Words for the agreements of the product as a whole that say that none is in force; one that is pending is on its way. */
export function isOutOfForce(status: string): boolean {
  return /^no$|^(?:not[- ](?:yet[- ])?signed|unsigned|missing|expired|lapsed|terminated)\b/i.test(status);
}
