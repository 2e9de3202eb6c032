import { describeRefactoring } from './refactoring.ts';

describeRefactoring('Put the keys', [
  {
    name: 'of a key result in order, comments with their key, the first one beside its dash',
    before:
      'objectives:\n  - key_results:\n      # on it all\n      - title: |A\n        # how much\n        target: 1 # x\n\n        baseline: 0\n        id: KR-1\n',
    after:
      'objectives:\n  - key_results:\n      # on it all\n      - id: KR-1\n        title: A\n\n        baseline: 0\n        # how much\n        target: 1 # x\n',
  },
  {
    name: 'of an objective, its list as it is, with CRLF and no last line break',
    before:
      'objectives:\r\n  - krs:\r\n      - |A\r\n      # done\r\n    # ours\r\n    title: B\r\n    id: O-1',
    after:
      'objectives:\r\n  - id: O-1\r\n    # ours\r\n    title: B\r\n    krs:\r\n      - A\r\n      # done',
  },
  {
    name: 'a comment of the key that becomes the first stands above the dash',
    before: 'objectives:\n  - title: |A\n    # register\n    id: O-1\n',
    after: 'objectives:\n  # register\n  - id: O-1\n    title: A\n',
  },
  {
    name: 'not where that comment ignores a rule',
    before: 'objectives:\n  - title: |A\n    # okr-ignore okr/duplicate-id -- kept\n    id: O-1\n',
    after: 'A comment here would come to stand beside another key; move it first.',
  },
  {
    name: 'not where one has a question mark in front of it',
    before: 'objectives:\n  - key_results:\n      - ? title\n        : |A\n        id: KR-1\n',
    after: 'A key here has a question mark in front of it; write it without one first.',
  },
  {
    name: 'within braces; keys of the author come last, other names where the key is',
    before: 'objectives:\n  - key_results: [{ x-ours: 1, to: 2, kr: |A, owner: }]\n',
    after: 'objectives:\n  - key_results: [{ kr: A, to: 2, owner:, x-ours: 1 }]\n',
  },
  {
    name: 'of a block around the objectives',
    before:
      'regulatory:\n  # device\n  fda:\n    class: II|\n    status: device\n  hipaa: { role: x }\nobjectives:\n  - A\n',
    after:
      'regulatory:\n  # device\n  fda:\n    status: device\n    class: II\n  hipaa: { role: x }\nobjectives:\n  - A\n',
  },
  {
    name: 'of the file, its objectives in one piece; the comment that opens it stays',
    before: '# Goals\nobjectives:\n  - A\n  # more\n  - B\n\n# when\ncycle|: 2027-Q1\nproduct: { id: x }\n',
    after: '# Goals\nproduct: { id: x }\n\n# when\ncycle: 2027-Q1\nobjectives:\n  - A\n  # more\n  - B\n',
  },
  {
    name: 'of a file that starts with a byte-order mark',
    before: '\ufeffcycle: 2027-Q1|\nokr_version: 1\nobjectives:\n- A\n',
    after: '\ufeffokr_version: 1\ncycle: 2027-Q1\nobjectives:\n- A\n',
  },
  {
    name: 'of a file with such a mark further down, which is a sign like others',
    before: '&a # ours\n\ufeff|objectives:\ncycle: 2027-Q1\n',
    after: '&a # ours\ncycle: 2027-Q1\n\ufeffobjectives:\n',
  },
  {
    name: 'not where values refer to each other',
    before: 'objectives: [{ title: |A, owner: &o mia, id: *o }]\n',
    after: 'Some values here refer to others by name (& and *), and would stand above what they refer to.',
  },
  {
    name: 'says so where they are in order',
    before: 'objectives:\n  - id: |O-1\n    title: A\n',
    after: 'The keys are in the usual order already.',
  },
]);
