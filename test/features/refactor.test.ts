import { describeRefactoring } from './refactoring.ts';

describeRefactoring('Take the numbers out of the sentence', [
  {
    name: 'makes a plain text a map, with its numbers in fields',
    before: 'objectives:\n  - title: A\n    key_results:\n      - Cut no-shows from 12|% to 8% # agreed\n',
    after:
      'objectives:\n  - title: A\n    key_results:\n      - title: Cut no-shows # agreed\n        direction: decrease\n        baseline: 12%\n        target: 8%\n',
  },
  {
    name: 'adds the fields to a map, with four spaces and CRLF',
    before:
      'objectives:\r\n    - title: A\r\n      key_results:\r\n          - title: Cut no-shows from 12% to 8%|\r\n            owner: mia\r\n',
    after:
      'objectives:\r\n    - title: A\r\n      key_results:\r\n          - title: Cut no-shows\r\n            direction: decrease\r\n            baseline: 12%\r\n            target: 8%\r\n            owner: mia\r\n',
  },
  {
    name: 'stays within braces',
    before: 'objectives: [{ title: A, key_results: [{ title: Cut no-shows| from 12% to 8% }] }]\n',
    after:
      'objectives: [{ title: A, key_results: [{ title: Cut no-shows, direction: decrease, baseline: 12%, target: 8% }] }]\n',
  },
  {
    name: 'says why where there is no number',
    before: 'objectives:\n  - title: A\n    key_results:\n      - Fewer| no-shows\n',
    after: 'The sentence has no number to reach.',
  },
  {
    name: 'says why where the number is a field',
    before: 'objectives:\n  - title: A\n    key_results:\n      - title: No-shows\n        target: |8%\n',
    after: 'Its numbers are in fields already.',
  },
  {
    name: 'says why while there is no title',
    before: 'objectives:\n  - title: A\n    key_results:\n      - owner: |mia\n',
    after: 'There is no sentence yet; write what will be measured.',
  },
  { name: 'is about key results only', before: 'objectives:\n  - title: A|\n', after: undefined },
]);

describeRefactoring(
  'Take the numbers out of the sentence',
  [
    'Roll out to 50% of patients, look at the numbers, then iterate',
    'Integrate with Epic at 80% of sites',
    'Launch to 50% of users and iterate',
  ].map((sentence) => ({
    name: `leaves alone what makes no sense without its number: ${sentence}`,
    before: `objectives:\n  - key_results:\n      - title: |${sentence}\n`,
    after: 'The number cannot be taken out without changing what the sentence says.',
  })),
);

describeRefactoring('Take the numbers out of the sentence', [
  {
    name: 'keeps what a movement, or a value with its day, is about',
    before: 'objectives:\n  - key_results:\n      - title: |Increase adherence to 80% of patients\n',
    after:
      'objectives:\n  - key_results:\n      - title: Increase adherence of patients\n        direction: increase\n        target: 80%\n',
  },
]);

describeRefactoring('Turn the text into a key result', [
  {
    name: 'gives it the next id of its objective',
    before:
      'objectives:\n  - id: O-2\n    key_results:\n      - id: KR-2.1\n        title: A\n      - "Be #1 |in care" # ours\n',
    after:
      'objectives:\n  - id: O-2\n    key_results:\n      - id: KR-2.1\n        title: A\n      - id: KR-2.2 # ours\n        title: "Be #1 in care"\n',
  },
  {
    name: 'takes the number of the objective for a first id, in brackets too',
    before: 'objectives: [{ id: O-7, key_results: [Calm| nights] }]\n',
    after: 'objectives: [{ id: O-7, key_results: [{ id: KR-7.1, title: Calm nights }] }]\n',
  },
  {
    name: 'offers nothing within text over several lines',
    before: 'objectives:\n  - title: A\n    key_results:\n      - >\n        Calm| nights\n',
    after: undefined,
  },
]);

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
      'roles: [nurse, patient]\nobjectives:\n  - title: A\n    key_results:\n      - title: 60% of nurses log in weekly\n        segment: nurse\n      - title: 60% of patients log in weekly\n        segment: patient\n',
  },
  {
    name: 'counts no patients among clinicians',
    before: 'objectives:\n  - title: A\n    key_results:\n      - 80% of clinicians| use the order set\n',
    after:
      'objectives:\n  - title: A\n    key_results:\n      - title: 80% of physicians use the order set\n        segment: physician\n      - title: 80% of nurses use the order set\n        segment: nurse\n',
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

describeRefactoring('Make this initiative a key result', [
  {
    name: 'takes the title of one that has keys',
    before:
      'objectives:\n  - id: O-1\n    initiatives:\n      - title: Build| the battery warning\n      - Training\n',
    after:
      'objectives:\n  - id: O-1\n    initiatives:\n      - Training\n    key_results:\n      - id: KR-1.1\n        title: Build the battery warning\n        category: TODO\n        segment: TODO\n        direction: increase\n        baseline: TODO\n        target: TODO\n        unit: TODO\n        owner: TODO\n',
  },
  {
    name: 'takes the title in braces, with its colon',
    before: 'objectives:\n  - id: O-1\n    initiatives:\n      - { title: "Build: B|, to 8%" }\n',
    after:
      'objectives:\n  - id: O-1\n    initiatives: []\n    key_results:\n      - id: KR-1.1\n        title: "Build: B, to 8%"\n        category: TODO\n        segment: TODO\n        owner: TODO\n',
  },
  {
    name: 'says why where more than a title would be lost',
    before: 'objectives:\n  - id: O-1\n    initiatives:\n      - title: Build| B\n        owner: ana\n',
    after: 'It has more than a title; move its other keys by hand first.',
  },
  {
    name: 'says why where the title is empty',
    before: 'objectives:\n  - id: O-1\n    initiatives:\n      - title:|\n',
    after: 'There is no text yet that could be its title.',
  },
  {
    name: 'with its comments, above and beside it',
    before:
      'objectives:\n  - id: O-1\n    initiatives:\n      # from the clinic\n      - Shorter| handovers # ask Ana\n      - Training\n    key_results:\n      - id: KR-1.1\n',
    after:
      'objectives:\n  - id: O-1\n    initiatives:\n      - Training\n    key_results:\n      - id: KR-1.1\n      # from the clinic\n      # ask Ana\n      - id: KR-1.2\n        title: Shorter handovers\n        category: TODO\n        segment: TODO\n        direction: increase\n        baseline: TODO\n        target: TODO\n        unit: TODO\n        owner: TODO\n',
  },
  {
    name: 'with its numbers where it has them; the list that it leaves is empty',
    before: 'objectives:\n  - id: O-1\n    initiatives:\n      - Cut no-shows| to 8%\n',
    after:
      'objectives:\n  - id: O-1\n    initiatives: []\n    key_results:\n      - id: KR-1.1\n        title: Cut no-shows to 8%\n        category: TODO\n        segment: TODO\n        owner: TODO\n',
  },
  {
    name: 'within brackets',
    before: 'objectives: [{ id: O-1, initiatives: [A, Cut no-shows| to 8%], krs: [] }]\n',
    after:
      'objectives: [{ id: O-1, initiatives: [A], krs: [{ id: KR-1.1, title: Cut no-shows to 8%, category: TODO, segment: TODO, owner: TODO }] }]\n',
  },
  {
    name: 'not away from comments within brackets',
    before: 'objectives:\n- initiatives: [\n    A|, # first\n    B\n  ]\n',
    after: 'A comment stands in between; move it first.',
  },
  {
    name: 'says why where key results have no list',
    before: 'objectives:\n  - id: O-1\n    initiatives:\n      - A|\n    key_results: many\n',
    after: 'key_results holds no list that it could be added to.',
  },
]);

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
    after: 'There is a check-in of today already.',
  },
]);

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
