import { assertFires, assertFixes, crlf } from '../harness.ts';
import { mark } from '../mark.ts';

const id = 'evidence/adoption-without-validation';
const title = 'Weekly use of the pain coach by patients';
const file = (use: string, study: string): string => `product: { id: p, vertical: digital-therapeutics }
objectives:
  - title: Coach between visits
    key_results:
      - { ${use}title: ${title}, category: adoption, target: 60% }
  - title: Learn what helps
    key_results:
      - ${study}
`;
const block = (validates = ''): string => `id: KR-2
        title: Randomised trial of the pain coach # since May
        category: evidence
        due: 2027-03-31
${validates}`;
const about = (words: string): string => block().replace('of the pain coach', words);
const other = `      - { id: KR-3, title: Randomised trial of a kitchen scale, category: evidence, due: 2027-03-31 }
`;
const fires = (name: string, yaml: string, message: RegExp): void => {
  it(name, () => assertFires(id, { yaml: mark(yaml, title), message, severity: 'warning', related: [] }));
};

describe(`${id}, with a study elsewhere in the file`, () => {
  fires('offers it', file('id: KR-1, ', block()), /or note that KR-2 validates it\.$/);
  fires('use without an id', file('', block()), /such as a validation study\.$/);
  fires(
    'a study without an id',
    file('id: KR-1, ', block().slice('id: KR-2\n        '.length)),
    /a validation study\.$/,
  );
  fires(
    'a study of something else',
    file('id: KR-1, ', block('        validates: KR-9\n')),
    /such as a validation study\.$/,
  );
  fires(
    'the only study, in other words',
    file('id: KR-1, ', about('of a sleep diary')),
    /or note that KR-2 validates it\.$/,
  );
  fires(
    'several studies whose words are of something else',
    file('id: KR-1, ', about('of a sleep diary') + other),
    /such as a validation study\.$/,
  );
  fires(
    'several studies with the same people alone',
    file('id: KR-1, ', about('in patients each week') + other),
    /such as a validation study\.$/,
  );
  fires(
    'of several studies one for what the use is for',
    file('id: KR-1, ', about('of fewer visits') + other),
    /or note that KR-2 validates it\.$/,
  );
  for (const [use, study] of [
    ['who practise with the coach', 'of daily practice'],
    ['in the coach programme', 'of two programs'],
    ['with a coach licence', 'of licensed and license-free drills'],
  ] as const)
    it(`of several studies one that spells it otherwise: ${study}`, () => {
      const own = `${title} ${use}`;
      const yaml = file('id: KR-1, ', about(study) + other).replace(title, own);
      assertFires(id, { yaml: mark(yaml, own), message: /or note that KR-2 validates it\.$/, related: [] });
    });
  fires(
    'an outcome is no study',
    file(
      'id: KR-1, ',
      '{ id: KR-2, title: Pain below 4 of 10, category: outcome, baseline: 30%, target: 45% }',
    ),
    /such as a validation study\.$/,
  );

  const fix = { title: 'Say that KR-2 validates it', confirm: true, choice: true };
  const linked = block('        validates: KR-1\n');
  it('writes the link', () =>
    assertFixes(id, { ...fix, yaml: file('id: KR-1, ', block()), after: file('id: KR-1, ', linked) }));
  it('writes the link with line ends of Windows', () =>
    assertFixes(id, {
      ...fix,
      yaml: crlf(file('id: KR-1, ', block())),
      after: crlf(file('id: KR-1, ', linked)),
    }));
});
