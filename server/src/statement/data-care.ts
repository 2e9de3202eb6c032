import { remember } from '../base/remember.ts';
import { beginningOf } from '../words/beginning.ts';
import { isOnlyTyped } from './by-hand.ts';
import { speaksOfExchange } from './exchange.ts';
import type { KeyResultReading } from './objective.ts';
import { countsLessons } from './training.ts';

/** What a key result does for patient data: who gets it, who guards it, who agreed. */
export interface DataCare {
  /** Data exchange with other systems. */
  readonly exchange: boolean;
  /** A safeguard: access control, audit log, encryption, secrets, backup (S1:13, S1:19-20). */
  readonly control: boolean;
  /** Consent, or its withdrawal. */
  readonly consent: boolean;
  /** An audit log of which neither its retention nor who could alter it is told (S1:19). */
  readonly openAuditLog: boolean;
}

/** Not the withdrawal from alcohol or opioids. */
const asked =
  /\b(?:consent\w*|opt(?:s|ed|ing)?[- ](?:in|out)|opt-?outs?|(?:agreement|permission|authori[sz]ation|sharing)s? withdrawn|withdraw(?:s|n|al|als|ing)? (?:of |from )?(?:their |the )?(?:agreement|permission|authori[sz]ation|(?:data )?sharing))/i;
const study = /\b(?:studies|study|trials?|irb|participants?|surgical|surgery|procedures?)\b/i;
const auditLog =
  /\b(?:audit|(?:phi|chart|record) access)[- ](?:logs?|trails?|logging)\b(?! (?:storage|costs?|size|volume|price|spend)\b)|\baccess to (?:\w{1,12} )?(?:charts?|records?|phi|patient data) (?:is |are )?logged\b/i;
/** The log is where a number comes from, or a proof that comes with something else. */
const source =
  /\b(?:from|per|by|via|with|using|through|after|according to|based on)(?: (?:the|our|its|an?|full|complete|ehr|emr|system))* audit[- ]\w+/i;
const kept =
  /\bretain|\bretention|\bkept\b|\bkeep(?:s|ing)?\b|\bstor(?:e|ed|age) for\b|\barchiv|\b\d+[- ](?:year|month)s?\b|\b(?:six|seven|ten)[- ]years?\b/i;
const sealed =
  /\btamper|\bimmutable|\bappend[- ]only|\bwrite[- ]once|\bworm\b|\bunalter|\bsigned\b|\bhash|\bread[- ]only|\bcannot be (?:changed|altered|edited|deleted)/i;
/** Safeguards that the words of their category miss. */
const safeguards = [
  // Roles and secrets, accounts that are closed; factor VIII is given.
  /\brbac\b|\baccounts (?:closed|disabled|removed|deactivated|revoked)\b|\b(?:second|two|multi)[- ]factor\b(?! [ivx]+\b)/i,
  /\bsecrets (?:moved|migrated|rotated|stored|kept|managed|held|in (?:an? |the )?vault)\b|\bkey vault\b/i,
  // Who looks at what is none of theirs.
  /\b(?:charts?|records?|notes|files) (?:opened|viewed|read|accessed) without (?:an? |any )?(?:(?:treatment|care|clinical|work|valid|stated) )?(?:relation|relationship|reason|need|cause|right|permission)\b|\bbreak[- ](?:the[- ])?glass\b/i,
  // Data on its way; security that is tried out, where an insulin pen is not.
  /\bm?tls\b|(?<!\binsulin )\bpen(?:etration)?[- ]tests?\b|\b(?:security|software|critical|unpatched) vulnerabilit/i,
  // Backups that are tried out.
  /\bback-?ups? (?:restored|tested|verified)\b|\b(?:restore|recovery|failover|dr|disaster recovery) (?:drill|test|exercise)s?\b/i,
];

/** Undefined where the key result has nothing to do with it. What the words say counts beside the declared category. */
export function dataCareOf({
  keyResult,
  statement,
  categories,
  declared,
  direction,
}: KeyResultReading): DataCare | undefined {
  const said = wordsOf(beginningOf(statement?.text ?? ''));
  const all = new Set<string>([...categories, ...(statement?.categories ?? [])]);
  // A course on HL7 connects nothing, and neither do clerks who type, unless the author says so.
  const lessons = statement !== undefined && countsLessons(statement);
  const isTyped = direction !== 'decrease' && said.typed;
  const exchange =
    (declared && categories.includes('interoperability')) ||
    ((all.has('interoperability') || said.exchange) && !lessons && !isTyped);
  const control = said.control || all.has('privacy');
  const openAuditLog = said.openAuditLog && !keyResult.retention;
  const { consent } = said;
  return exchange || control || consent ? { exchange, control, consent, openAuditLog } : undefined;
}

/** What the words of a key result say of data, whatever its fields do. */
const wordsOf = remember((text): DataCare & { readonly typed: boolean } => {
  const logged = auditLog.test(text) && !source.test(text);
  return {
    exchange: speaksOfExchange(text),
    typed: isOnlyTyped(text),
    control: logged || safeguards.some((each) => each.test(text)),
    consent: asked.test(text) && !study.test(text),
    openAuditLog: logged && !kept.test(text) && !sealed.test(text),
  };
});
