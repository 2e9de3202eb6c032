import fc from 'fast-check';
import { applyEdits } from '../../server/src/document/apply.ts';

/** Pieces that OKR files are made of, and pieces that break them. */
const pieces = [
  'objectives:\n',
  '  - id: O-1\n',
  '- title: Give time back\n',
  '    title: Launch in Texas and Ohio\n',
  '    key_results:\n',
  '      - id: KR-1\n        title: 80% user adoption\n',
  '      - Cut no-shows from 12% to 8%\n',
  '        target: >= 90%\n',
  '        target: 5 # comment\n',
  '        category: safety\n',
  '        escalation: { warn_at: 1, notify: [a] }\n',
  '        escalation:\n          warn_at: 2\n',
  '        check_ins:\n          - { date: 2027-01-12, value: 3 }\n',
  'product: { clinical: true }\n',
  'roles: [nurse, physician]\n',
  'status: draft\n',
  '# okr-ignore okr/vanity-metric -- because\n',
  '# okr-ignore-file safety/missing-key-result -- elsewhere\n',
  '\t',
  '  ',
  '"',
  "'",
  '[',
  '}',
  ': ',
  '- ',
  '&a ',
  '*a',
  '|\n',
  '---\n',
  '<<<<<<< HEAD\n',
  '\r\n',
  '\ufeff',
  '\u{1f600}',
  '#',
  '%',
  '@',
  '\0',
];

export const hostileText = fc
  .array(fc.constantFrom(...pieces), { maxLength: 24 })
  .map((parts) => parts.join(''));

/** A few random edits of a text: insertions of pieces, deletions, moves of stretches. */
export function mutations(text: string): fc.Arbitrary<string[]> {
  const position = fc.nat(text.length);
  const change = fc.record({
    at: position,
    length: fc.oneof(fc.constant(0), fc.nat(40)),
    piece: fc.oneof(fc.constant(''), fc.constantFrom(...pieces)),
  });
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
    const versions: string[] = [];
    let current = text;
    for (const { at, length, piece } of changes) {
      const start = Math.min(at, current.length);
      current = applyEdits(current, [{ start, end: Math.min(start + length, current.length), text: piece }]);
      versions.push(current);
    }
    return versions;
  });
}
