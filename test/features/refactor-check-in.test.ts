import { describeRefactoring } from './refactoring.ts';

describeRefactoring('Add a check-in for today', [
  {
    name: 'at the end of a key result, whatever stands in its middle',
    before:
      'objectives:\n  - key_results:\n      - title: |A\n        validates: KR-2\n        standard: FHIR\n        owner: x\n        evidence: { design: rct }\n        notes: b\n',
    after:
      'objectives:\n  - key_results:\n      - title: A\n        validates: KR-2\n        standard: FHIR\n        owner: x\n        check_ins:\n          - { date: 2027-02-01, value: TODO }\n        evidence: { design: rct }\n        notes: b\n',
  },
  {
    name: 'makes the list, in front of what follows it',
    before: 'objectives:\n  - key_results:\n      - title: A|\n        target: 1 # x\n        notes: b\n',
    after:
      'objectives:\n  - key_results:\n      - title: A\n        target: 1 # x\n        check_ins:\n          - { date: 2027-02-01, value: TODO }\n        notes: b\n',
  },
  {
    name: 'makes a plain text a key result',
    before: 'objectives:\n- key_results:\n  - |A\n',
    after:
      'objectives:\n- key_results:\n  - title: A\n    check_ins:\n    - { date: 2027-02-01, value: TODO }\n',
  },
  {
    name: 'is written like the last one',
    before:
      'objectives:\r\n- key_results:\r\n  - title: |A\r\n    checkins:\r\n    - date: 2027-01-02\r\n      value: 1\r\n      note: "#"\r\n',
    after:
      'objectives:\r\n- key_results:\r\n  - title: A\r\n    checkins:\r\n    - date: 2027-01-02\r\n      value: 1\r\n      note: "#"\r\n    - date: 2027-02-01\r\n      value: TODO\r\n      note: TODO\r\n',
  },
  {
    name: 'goes on top where the newest is',
    before:
      'objectives:\n- key_results:\n  - title: |A\n    check_ins:\n    - { date: 2027-01-09, value: 2 }\n    - { date: 2027-01-02, value: 1 }\n',
    after:
      'objectives:\n- key_results:\n  - title: A\n    check_ins:\n    - { date: 2027-02-01, value: TODO }\n    - { date: 2027-01-09, value: 2 }\n    - { date: 2027-01-02, value: 1 }\n',
  },
  {
    name: 'fills a key without a value, within braces',
    before: 'objectives: [{ key_results: [{ title: |A, check_ins: }] }]\n',
    after: 'objectives: [{ key_results: [{ title: A, check_ins: [{ date: 2027-02-01, value: TODO }] }] }]\n',
  },
  {
    name: 'beside keys with a question mark',
    before: 'objectives:\n- key_results:\n  - ? title\n    : |A\n    target: 1\n    notes: b\n',
    after:
      'objectives:\n- key_results:\n  - ? title\n    : A\n    target: 1\n    check_ins:\n    - { date: 2027-02-01, value: TODO }\n    notes: b\n',
  },
  {
    name: 'says why where there is one of today',
    before: 'objectives:\n- key_results:\n  - title: |A\n    check_ins: [{ date: 2027-02-01, value: 1 }]\n',
    after: 'There is already a check-in for today.',
  },
]);
