import { describeKeyResults } from '../key-results.ts';

const study = (evidence: string): string =>
  `{ title: Validation study of the score, evidence: { ${evidence} } }`;

// A phase may hold its date, but also a path, a method or a journal.
describeKeyResults('evidence/missing-timeline', {
  fires: [
    'Publication of the readmission study',
    study('protocol: docs/protocol.md'),
    study('protocol: studies/2026/protocol-v2.pdf'),
    study('protocol: "https://example.org/2026/protocol"'),
    study('protocol: NCT01234567'),
    study('analysis: intention-to-treat, design: rct'),
    study('analysis: mixed model over 12 months of data'),
    study('publication: open access'),
  ],
  quiet: [
    'Publication of readmission rates every quarter',
    study('publication: 2027-11'),
    study('publication: 2027-Q4'),
    study('publication: "Submitted by November 2027"'),
    study('publication: "the journal, autumn 2027"'),
    study('publication: preprint in 6 months'),
    study('publication: end of the quarter'),
    study('analysis: Q3'),
    study('analysis: after cycle 2'),
    study('enrolment_end: 31 March'),
    study('protocol: 2027-01-15'),
    study('protocol: docs/protocol.md, analysis: June'),
    study('protocol: TODO'),
    '{ title: Validation study, due: 2027-04-01, evidence: { publication: open access } }',
  ],
});
