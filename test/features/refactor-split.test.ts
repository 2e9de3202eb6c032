import { describeRefactoring } from './refactoring.ts';

describeRefactoring('Split into one key result per role', [
  {
    name: 'takes the roles of its segment, comments and all',
    before:
      'objectives:\n  - title: A\n    key_results:\n      - id: KR-1\n        title: Time saved| # measured\n        segment: [nurse, physician]\n        target: 8%\n      - id: KR-3\n',
    after:
      'objectives:\n  - title: A\n    key_results:\n      - id: KR-1\n        title: Time saved # measured\n        segment: nurse\n        target: 8%\n      - id: KR-4\n        title: Time saved # measured\n        segment: physician\n        target: 8%\n      - id: KR-3\n',
  },
  {
    name: 'names each role alone where the title lists them, and leaves other titles',
    before:
      'objectives:\n- key_results:\n  - { title: "Nurses, pharmacists and physicians| chart at the bedside", segment: [pharmacist, nurse, physician] }\n  - { title: Falls }\n',
    after:
      'objectives:\n- key_results:\n  - { title: "Pharmacists chart at the bedside", segment: pharmacist }\n  - { title: "Nurses chart at the bedside", segment: nurse }\n  - { title: "Physicians chart at the bedside", segment: physician }\n  - { title: Falls }\n',
  },
  {
    name: 'copies nothing that a YAML anchor shares',
    before:
      'objectives:\n- key_results:\n  - &k\n    title: Falls\n    segment: [nurse, physician]\n  - *k|\n',
    after: 'A YAML anchor shares it with other places; write it out first.',
  },
  {
    name: 'copies no name that other places repeat',
    before:
      'objectives:\n- key_results:\n  - { title: Falls|, segment: &s [nurse, physician] }\n  - { title: Waits, segment: *s }\n',
    after: 'A YAML anchor shares it with other places; write it out first.',
  },
  {
    name: 'leaves a title in which the roles are no list, or others',
    before:
      'objectives:\n- key_results:\n  - { title: Nurses hand over to| physicians, segment: [nurse, physician] }\n',
    after:
      'objectives:\n- key_results:\n  - { title: Nurses hand over to physicians, segment: nurse }\n  - { title: Nurses hand over to physicians, segment: physician }\n',
  },
  {
    name: 'names a block list of segments in one line each, with CRLF',
    before:
      'objectives:\r\n- title: A\r\n  key_results:\r\n  - title: Time| saved\r\n    segments:\r\n    - nurse\r\n    - physician\r\n',
    after:
      'objectives:\r\n- title: A\r\n  key_results:\r\n  - title: Time saved\r\n    segment: nurse\r\n  - title: Time saved\r\n    segment: physician\r\n',
  },
  {
    name: 'puts the declared roles in the place of a word that hides them',
    before:
      'roles: [nurse, patient]\nobjectives:\n  - title: A\n    key_results:\n      - 60% of users| log in weekly\n',
    after:
      'roles: [nurse, patient]\nobjectives:\n  - title: A\n    key_results:\n      - title: 60% of nurses log in weekly\n        segment: nurse\n        owner: TODO\n      - title: 60% of patients log in weekly\n        segment: patient\n        owner: TODO\n',
  },
  {
    name: 'counts no patients among clinicians',
    before: 'objectives:\n  - title: A\n    key_results:\n      - 80% of clinicians| use the order set\n',
    after:
      'objectives:\n  - title: A\n    key_results:\n      - title: 80% of physicians use the order set\n        segment: physician\n        owner: TODO\n      - title: 80% of nurses use the order set\n        segment: nurse\n        owner: TODO\n',
  },
  {
    name: 'splits within brackets',
    before: 'objectives: [{ key_results: [{ title: Time| saved, segment: [nurse, physician] }] }]\n',
    after:
      'objectives: [{ key_results: [{ title: Time saved, segment: nurse }, { title: Time saved, segment: physician }] }]\n',
  },
  {
    name: 'says why where one role is meant',
    before: 'objectives:\n  - title: A\n    key_results:\n      - 60% of nurses| log in weekly\n',
    after: 'It names its role already.',
  },
  {
    name: 'says why where the sentence names several roles',
    before:
      'objectives:\n  - title: A\n    key_results:\n      - Physicians and nurses| use AI triage in 60% of visits\n',
    after: 'It names several roles; list them under segment to split it by them.',
  },
  {
    name: 'says why where nobody is counted',
    before: 'objectives:\n  - title: A\n    key_results:\n      - Uptime| at 99.9%\n',
    after: 'No word such as users or staff stands for several roles here.',
  },
]);
