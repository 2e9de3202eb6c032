import type { Header } from '../../document/header.ts';

export type Vendor = NonNullable<Header['vendors']>['items'][number];

/** Gets patient data, and no business associate agreement that is in force is recorded. */
export function lacksAgreement({ phi, baa }: Vendor): boolean {
  return phi?.value === true && !/^(?:signed|executed|in[- ]force)\b/i.test(baa?.text ?? '');
}

/** Under `regulatory.hipaa.role`, those who treat or insure: agreements are for whom they let handle their data. */
export function isCovered(role: string): boolean {
  return /^covered-entity$/i.test(role);
}
