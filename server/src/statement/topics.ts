/**
 * What a goal speaks of that regulation asks about, with the words that say so. `device`: functions that may make software a
 * medical device (S3:112); `image`: software that analyses images or signals; `record`, `trial-record`: electronic records and
 * signatures (S3:45); `release`: versions that go out; `change-control`: their approval and its trail (S1:12).
 */
export type Topic = 'device' | 'image' | 'record' | 'trial-record' | 'part-11' | 'release' | 'change-control';
export type Topics = Readonly<Partial<Record<Topic, string>>>;

const disease =
  '(?:sepsis|strokes?|cancers?|melanomas?|tumou?rs?|arrhythmias?|atrial fibrillation|a-?fib|heart failure|diabetes|retinopathy|pneumonia|fractures?|seizures?|sleep apno?ea|(?:clinical |patient )?deterioration|embolisms?|ha?emorrhages?|cardiac arrest|kidney injury|hypoglyca?emia|diseases?)';
const vitals =
  '(?:vitals|vital signs|heart rate|blood pressure|oxygen saturation|spo2|glucose|ecg|ekg|heart rhythm)';
const picture =
  '(?:images?|imaging|scans?|x-rays?|radiographs?|mammograms?|cts?|mris?|ecgs?|ekgs?|eegs?|waveforms?|slides?|skin photos?|retinal photos?)';

const patterns: Readonly<Record<Topic, RegExp>> = {
  device: new RegExp(
    [
      '\\b(?:samd|software as a medical device|clinical decision support|symptom checkers?|wearables?)\\b',
      '\\bclosed[- ]loop (?:insulin|ventilation|dosing)',
      `\\b(?:detects?|detecting|detection of|diagnoses?|diagnosing|predicts?|predicting|prediction of) (?:\\S+ ){0,3}${disease}\\b`,
      '\\bdos(?:e|age|ing) (?:calculat|recommend|suggest|adjust)\\w*',
      '\\b(?:calculat|recommend|adjust|titrat)(?:es?|s|ing) (?:\\w+ ){0,2}dos(?:es?|ages?|ing)\\b',
      '\\b(?:treatment|therapy|medication) recommendations?\\b',
      '\\brecommends (?:\\w+ ){0,2}(?:treatments?|therapy|therapies|medications?)\\b',
      `\\bmonitor(?:s|ing)? (?:of )?(?:\\w+ ){0,2}${vitals}\\b`,
      `\\b${vitals} monitor(?:s|ing)?\\b`,
      '\\bcontrols? (?:\\w+ ){0,2}(?:pumps?|ventilators?|defibrillators?|pacemakers?)\\b',
    ].join('|'),
    'i',
  ),
  image: new RegExp(
    `\\b(?:analy[sz]es?|analy[sz]ing|analysis of|interprets?|interpretation of|reads?|reading|classif(?:y|ies)|scores?|detects?|finds?|flags?|spots?) (?:\\S+ ){0,5}${picture}\\b|\\b${picture} (?:analysis|interpretation|classification|reading)\\b`,
    'i',
  ),
  record:
    /\be-?(?:signatures?|sign(?:s|ed|ing)?)\b|\belectronic signatures?\b|\bsign(?:s|ed)? electronically\b|\belectronic (?:batch|device history|quality|complaint|training|design) records?\b/i,
  'trial-record':
    /\b(?:etmf|ecrfs?|electronic (?:trial master files?|case report forms?|data capture))\b|\b(?:e-?consent|epro|ecoa)\b(?=.{0,60}\b(?:trial|study)\b)|\b(?:trial|study)\b(?=.{0,60}\b(?:e-?consent|epro|ecoa)\b)/i,
  'part-11': /\bpart[- ]11\b/i,
  release:
    /\b(?:every|each|per|app|software|product|production|monthly|weekly|firmware|new|major) releases?\b|\breleases? (?:per|a|each) (?:week|month|quarter)\b|\brelease (?:cadence|frequency|cycle|train)\b|\bdeployment frequency\b|\bdeploy(?:s|ed|ments?)? (?:to production|per|a (?:day|week|month))\b|\bchange failure rate\b|\bhotfix(?:es)?\b/i,
  'change-control':
    /\bchange[- ]control\b|\b(?:software|it) change management\b|\brelease (?:gates?|reviews?|approvals?)\b|\b(?:every|each|all|of) (?:\w+ )?(?:releases?|changes|deployments?)\b.{0,60}\b(?:review|approv|audit|signed off)|\btamper[- ](?:evident|proof|resistant)\b|\bapproval (?:steps|trail)\b|\bdeployment approvals?\b/i,
};

const names = Object.keys(patterns) as Topic[];
const nothing: Topics = {};
const software =
  /\b(?:software|app|algorithms?|models?|tools?|automated|automatic(?:ally)?|device|system)\b/i;
const acronym = /\bCDS\b/;
const LIMIT = 500;

/** The topics of one title; `ai`: its text speaks of artificial intelligence, so that what it reads, software reads. */
export function topicsOf(title: string, ai: boolean): Topics {
  const text = title.slice(0, LIMIT);
  const found = names.flatMap((topic) => {
    const words = (topic === 'device' && acronym.exec(text)) || patterns[topic].exec(text);
    if (!words || (topic === 'image' && !ai && !software.test(text))) return [];
    return [[topic, words[0]] as const];
  });
  return found.length > 0 ? Object.fromEntries(found) : nothing;
}
