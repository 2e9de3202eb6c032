import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';
import { file } from './device-file.ts';

/** Marks the status, not the vertical. */
const markLast = (fda: string) =>
  file(fda).replace(
    /( {2}fda: .*)device \}\n/,
    (line, before: string) => `${line}${' '.repeat(before.length)}^^^^^^\n`,
  );

describeRule('compliance/fda-pathway-inconsistent', {
  fires: [
    {
      name: 'wellness that treats',
      yaml: mark(
        'regulatory:\n  fda: { status: wellness }\nobjectives:\n  - title: A\n    key_results: [The app treats insomnia at 20 sites]\n',
        'wellness',
      ),
      related: [['The goal that says so', 'The app treats insomnia at 20 sites']],
    },
    {
      name: 'a device without class and pathway',
      yaml: markLast('{ status: device }'),
      message:
        'This is a device, but its FDA class and pathway are not recorded; add them under regulatory.fda, as launch dates depend on them.',
      severity: 'warning',
    },
    {
      name: 'class II without a pathway',
      yaml: markLast('{ class: II, status: device }'),
      message:
        'This is a device, but its FDA pathway is not recorded; add it under regulatory.fda, as launch dates depend on it.',
    },
    {
      name: 'a pathway without class',
      yaml: markLast('{ pathway: 510k, status: device }'),
      message:
        'This is a device, but its FDA class is not recorded; add it under regulatory.fda, as launch dates depend on it.',
    },
    {
      name: 'class III with a 510(k)',
      yaml: mark(file('{ status: device, class: III, pathway: 510k }'), '510k'),
      message:
        'Class III usually needs premarket approval (PMA), not a 510(k); correct the class or the pathway.',
    },
    {
      name: 'a 510(k) in other letters',
      yaml: mark(file('{ status: device, class: III, pathway: 510(K) }'), '510(K)'),
    },
    {
      name: 'class III by De Novo',
      yaml: mark(file('{ status: device, class: III, pathway: de-novo }'), 'de-novo'),
      message: 'Class III and pathway de-novo do not go together; correct the class or the pathway.',
    },
    {
      name: 'class III exempt',
      yaml: mark(file('{ status: device, class: III, pathway: exempt }'), 'exempt'),
    },
    {
      name: 'class I with a PMA',
      yaml: mark(file('{ status: device, class: I, pathway: pma }'), 'pma'),
      message: 'Premarket approval (PMA) is for class III, not class I; correct the class or the pathway.',
    },
    {
      name: 'class II with a PMA, in other letters',
      yaml: mark(file('{ status: under-assessment, class: II, pathway: PMA }'), 'PMA'),
      message: 'Premarket approval (PMA) is for class III, not class II; correct the class or the pathway.',
    },
    {
      name: 'a pathway for what is no device',
      yaml: mark(file('{ status: not-a-device, pathway: 510k }'), '510k'),
      message: 'Status not-a-device needs no pathway, yet 510k is named; correct one of them.',
    },
    {
      name: 'wellness and a disease',
      related: [['The goal that says so', 'The ring detects sleep apnea in 80% of cases']],
      yaml: mark(file('{ status: wellness }', 'The ring detects sleep apnea in 80% of cases'), 'wellness'),
      message:
        "Wellness allows no claim about a disease, yet a goal says 'detects sleep apnea'; reword the goal or assess the status again.",
    },
    ...[
      'Manages hypertension for 400 wearers',
      'Helps people with diabetes lower HbA1c from 8.1% to 7.2%',
      'Blood pressure of patients with hypertension controlled in 60%',
    ].map((title) => ({
      name: `wellness and an illness: ${title}`,
      related: [['The goal that says so', title]] as const,
      yaml: mark(file('{ status: wellness }', title), 'wellness'),
    })),
    {
      name: 'wellness and a clinical effect',
      related: [['The goal that says so', 'Clinically proven coaching for 4,000 people']],
      yaml: mark(file('{ status: wellness }', 'Clinically proven coaching for 4,000 people'), 'wellness'),
      message:
        'Wellness allows no claim about a disease, yet a goal claims a clinical effect; reword the goal or assess the status again.',
    },
    {
      name: 'no device, and software reads images',
      related: [['The goal that says so', 'AI reads chest x-rays within 2 minutes in 95% of cases']],
      yaml: mark(
        file('{ status: not-a-device }', 'AI reads chest x-rays within 2 minutes in 95% of cases'),
        'not-a-device',
      ),
      message:
        "The status is not-a-device, yet a goal says 'reads chest x-rays', and analysing images or signals usually makes a device; assess it again.",
    },
    ...[
      'Image analysis of skin lesions with 90% sensitivity',
      'Signal analysis of ECG at 92% sensitivity',
      'ECG signal analysis finds arrhythmia with 95% sensitivity',
      'EEG signals analysed in 90% of patients',
      'Ulcers measured from photos within 5%',
      'Seizures flagged in the EEG in 90%',
      'Fundus photos graded in 2 minutes',
    ].map((title) => ({
      name: `no device, a model by its vertical: ${title}`,
      related: [['The goal that says so', title]] as const,
      yaml: mark(
        file('{ status: not-a-device }', title).replace('medical-device', 'diagnostics-ai'),
        'not-a-device',
      ),
    })),
    {
      name: 'no device, and software segments images',
      related: [['The goal that says so', 'Model segments tumours on MRI']],
      yaml: mark(file('{ status: not-a-device }', 'Model segments tumours on MRI'), 'not-a-device'),
    },
    {
      name: 'no device, and the criteria say it reads images',
      yaml: mark(file('{ status: not-a-device, cds_criteria: { image_or_signal: yes } }'), 'not-a-device'),
      message:
        'The status is not-a-device, yet cds_criteria says that images or signals are analysed, which usually makes a device; assess it again.',
    },
  ],
  fixes: [
    {
      name: 'another pathway',
      yaml: file('{ status: device, class: III, pathway: 510k } # old'),
      title: 'Change it to pma',
      confirm: true,
      after: file('{ status: device, class: III, pathway: pma } # old'),
    },
    {
      name: 'the second choice, in quotes',
      yaml: file('{ status: device, class: I, pathway: "pma" }'),
      title: 'Change it to 510k',
      confirm: true,
      after: file('{ status: device, class: I, pathway: "510k" }'),
    },
    {
      name: 'a pathway of class II',
      yaml: file('{ status: device, class: II, pathway: pma } # to be filed'),
      title: 'Change it to de-novo',
      confirm: true,
      after: file('{ status: device, class: II, pathway: de-novo } # to be filed'),
    },
    {
      name: 'class and pathway in block style, CRLF',
      yaml: file('\n    status: device # yes').replaceAll('\n', '\r\n'),
      title: 'Set class II, pathway de-novo',
      confirm: true,
      choice: true,
      after: file('\n    status: device # yes\n    class: II\n    pathway: de-novo').replaceAll('\n', '\r\n'),
    },
    {
      name: 'the pathway of a class, in braces',
      yaml: file('{ status: device, class: III }'),
      title: 'Set pathway pma',
      confirm: true,
      after: file('{ status: device, class: III, pathway: pma }'),
    },
    {
      name: 'the class of a pathway',
      yaml: file('{ status: device, pathway: 510k }'),
      title: 'Set class II, pathway 510k',
      confirm: true,
      after: file('{ status: device, pathway: 510k, class: II }'),
    },
    {
      name: 'a device, with class and pathway to fill in',
      yaml: file('{ status: wellness }', 'The ring detects sleep apnea in 80% of cases'),
      title: 'Change it to device',
      confirm: true,
      after: file(
        '{ status: device, class: TODO, pathway: TODO }',
        'The ring detects sleep apnea in 80% of cases',
      ),
    },
    {
      name: 'no pathway for what is no device',
      yaml: file('{ status: not-a-device, pathway: 510k }'),
      title: 'Change it to none',
      confirm: true,
      choice: true,
      after: file('{ status: not-a-device, pathway: none }'),
    },
    {
      name: 'a pathway that makes it a device',
      yaml: file('\n    status: wellness\n    pathway: 510k # sent'),
      title: 'Change the status to device',
      confirm: true,
      choice: true,
      after: file('\n    status: device\n    pathway: 510k # sent\n    class: TODO'),
    },
    {
      name: 'another status',
      yaml: file('{ status: wellness }', 'The ring detects sleep apnea in 80% of cases'),
      title: 'Change it to under-assessment',
      confirm: true,
      after: file('{ status: under-assessment }', 'The ring detects sleep apnea in 80% of cases'),
    },
    {
      name: 'class and pathway with four spaces, CRLF',
      yaml: crlf(`
product: { vertical: medical-device }
regulatory:
    fda:
        status: device # yes
objectives:
    - title: A device that nurses trust
      key_results:
          - title: Use errors fall from 4 to 1 per 1,000 tasks
`),
      title: 'Set class II, pathway de-novo',
      confirm: true,
      choice: true,
      after: crlf(`
product: { vertical: medical-device }
regulatory:
    fda:
        status: device # yes
        class: II
        pathway: de-novo
objectives:
    - title: A device that nurses trust
      key_results:
          - title: Use errors fall from 4 to 1 per 1,000 tasks
`),
    },
  ],
});
