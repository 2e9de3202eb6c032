import assert from 'node:assert/strict';
import { describeRule, findingsOf } from '../harness.ts';

const id = 'privacy/secrets-in-file';
/** Written in two parts, so that no scanner takes this file for a leak. */
const aws = `AKIA${'QWERTY2345ASDFGH'}`;
const github = `ghp_${'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'}`;
const slack = `xoxb-${'123456789012-abcdefABCDEF'}`;
const google = `AIza${'SyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q'}`;
const stripe = `sk_live_${'4eC39HqLyjWDarjtT1zdp7dc'}`;
const jwt = `eyJ${'hbGciOiJIUzI1NiJ9'}.eyJ${'zdWIiOiIxMjM0NTY3ODkwIn0'}.${'dozjgNryP4J3jVmNHl0w5N'}`;
const random = 'q7Zp2Lk9Xw4Vb8Nn1Rt6';

/** A file with one remark, in which the stretch after `before` is found. */
function remark(before: string, secret: string, after = ''): string {
  const start = '    notes: '.length + before.length;
  return `objectives:\n  - title: Safe care\n    notes: ${before}${secret}${after}\n${' '.repeat(start)}${'^'.repeat(secret.length)}\n`;
}

const quiet = (text: string): string => `objectives:\n  - title: Safe care\n    notes: ${text}\n`;

describeRule(id, {
  fires: [
    {
      name: 'an AWS access key, only the key is marked',
      yaml: remark('upload with ', aws, ' please'),
      message:
        'This looks like a credential (an AWS access key); revoke it and remove it here: git keeps every version.',
      severity: 'error',
    },
    { name: 'a GitHub token', yaml: remark('', github), message: /\(a GitHub token\)/ },
    { name: 'a Slack token', yaml: remark('bot ', slack), message: /\(a Slack token\)/ },
    {
      name: 'a Google key',
      yaml: remark('maps: '.replace(': ', ' '), google),
      message: /\(a Google API key\)/,
    },
    { name: 'a payment key', yaml: remark('billing ', stripe), message: /\(a payment key\)/ },
    { name: 'a signed token', yaml: remark('session ', jwt), message: /\(a token\)/ },
    {
      name: 'a password with a telling word in it',
      yaml: remark('postgres://admin:', 'hunter2secret', '@db.internal/vitals'),
    },
    {
      name: 'a connection string: its password',
      yaml: remark('postgres://okr:', 'h0spital-9', '@db.ward.org/okr'),
      message: /\(a connection string\)/,
    },
    {
      name: 'an account key',
      yaml: remark('AccountKey=', 'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYg=='),
      message: /\(a connection string\)/,
    },
    {
      name: 'a password in a key',
      yaml: `x-db: { db_password: tr0ub4dor }\n                     ^^^^^^^^^\nobjectives:\n  - title: A\n`,
      message: /\(a password\)/,
    },
    { name: 'a password in a sentence', yaml: remark('"the password: ', 'hunter2hunter', '"') },
    {
      name: 'an API key, in quotes',
      yaml: `x-api: { api_key: "${random}" }\n                   ${'^'.repeat(20)}\nobjectives:\n  - title: A\n`,
      message: /\(a key or token\)/,
    },
    { name: 'a bearer token', yaml: remark('"Authorization: Bearer ', random, '"') },
    {
      name: 'a comment',
      yaml: `objectives: # token=${random}\n${' '.repeat(20)}${'^'.repeat(20)}\n  - title: A\n`,
    },
    {
      name: 'a private key, from its first line',
      yaml: `objectives:\n  - title: A\n    notes: |\n      -----BEGIN RSA PRIVATE KEY-----\n      ${'^'.repeat(31)}\n      MIIEowIBAAKCAQEA\n      -----END RSA PRIVATE KEY-----\n`,
      message: /\(a private key\)/,
    },
    {
      name: 'the head of a private key alone, and nothing of what follows in the file',
      yaml: `notes: see -----BEGIN OPENSSH PRIVATE KEY----- in the safe\n${' '.repeat(11)}${'^'.repeat(35)}\nobjectives:\n  - title: A\n    key_results:\n      - Wait from 9 to 4 days\n`,
    },
    {
      name: 'a private key without its end, above a long key of the file',
      yaml: `x-note: |\n  -----BEGIN PRIVATE KEY-----\n  ${'^'.repeat(27)}\n  MIIEowIBAAKCAQEA\nx-identification-of-the-team: A\nobjectives:\n  - title: A\n`,
    },
    {
      name: 'the head of a private key in quotes, above a list',
      yaml: `notes: "-----BEGIN RSA PRIVATE KEY-----"\n${' '.repeat(8)}${'^'.repeat(31)}\nobjectives:\n  - title: A\n`,
    },
    { name: 'a key whose name has a space', yaml: remark('"secret key: ', random, '"') },
    {
      name: 'two in a line',
      yaml: `objectives:\n  - title: ${aws} ${slack}\n           ${'^'.repeat(20)}\n           ${' '.repeat(21)}${'^'.repeat(slack.length)}\n`,
    },
  ],
  quiet: [
    { name: 'the words alone', yaml: quiet('rotate every password, API key and access token each quarter') },
    { name: 'goals on secrets', yaml: quiet('"Secrets in code: 12 to 0; tokens older than 90 days: 0"') },
    { name: 'a placeholder in brackets', yaml: quiet('"api_key: <your key>, password: ${DB_PASSWORD}"') },
    {
      name: 'more placeholders',
      yaml: quiet('"password=changeme1, token=xxxxxxxxxxxxxxxxxxxx1a2b3c, secret: TODO"'),
    },
    { name: 'an example key of the vendor', yaml: quiet(`AKIA${'IOSFODNN7EXAMPLE'}`) },
    { name: 'a commit', yaml: quiet('fixed in 3f2a9c1b7d8e4f5a6b7c8d9e0f1a2b3c4d5e6f70') },
    {
      name: 'a digest',
      yaml: quiet('"sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"'),
    },
    { name: 'a link without a password', yaml: quiet('https://okr.example.org:8443/plan?token=abc') },
    {
      name: 'a link with a placeholder',
      yaml: quiet(
        '"postgres://user:${PASSWORD}@db/okr and amqp://user:password@host and ftp://me:my_secret@host and ftp://me:mysecretpassword@host"',
      ),
    },
    { name: 'an e-mail, an id, a date', yaml: quiet('"ask ana@clinic.example about KR-1.2 on 2027-01-20"') },
    {
      name: 'where secrets live',
      yaml: quiet('"password: stored in the vault; token: see vault/okr/2027-key1a2b3c4d"'),
    },
    {
      name: 'a word after token',
      yaml: quiet('token authentication-for-all-clinics and bearer identification-of-staff'),
    },
    {
      name: 'a password policy',
      yaml: quiet('"password: required, 12 characters; password reset within 2 minutes"'),
    },
    { name: 'a rotation date', yaml: quiet('"api password: 2027-01-20, passphrase: KR-1.2.3"') },
    {
      name: 'ids of standards and devices',
      yaml: quiet('"UDI 00844588003288, IEC 62304:2006, RFC6749-bearer"'),
    },
  ],
  fixes: [
    {
      name: 'in a plain text: it gets quotes',
      yaml: `objectives:\r\n- title: Use ${aws} to upload # soon\r\n`,
      title: 'Replace it with [REMOVED]',
      after: 'objectives:\r\n- title: "Use [REMOVED] to upload" # soon\r\n',
    },
    {
      name: 'a whole value, in braces',
      yaml: 'x-db: { password: tr0ub4dor, host: db }\nobjectives:\n    - title: A\n',
      after: 'x-db: { password: "[REMOVED]", host: db }\nobjectives:\n    - title: A\n',
    },
    {
      name: 'in a comment',
      yaml: `objectives: # token=${random}, ask Jo\n  - title: A\n`,
      after: 'objectives: # token=[REMOVED], ask Jo\n  - title: A\n',
    },
    {
      name: 'a private key in block text, to its last line',
      yaml: 'objectives:\n  - title: A\n    notes: |\n      -----BEGIN PRIVATE KEY-----\n      MIIEowIBAAKCAQEA\n      -----END PRIVATE KEY-----\n      and more\n',
      after: 'objectives:\n  - title: A\n    notes: |\n      [REMOVED]\n      and more\n',
    },
    {
      name: 'a private key without its end: what stands below stays',
      yaml: 'notes: |\n  -----BEGIN PRIVATE KEY-----\n  MIIEowIBAAKCAQEA\nobjectives:\n  - title: A\n    key_results:\n      - Wait from 9 to 4 days\n',
      after:
        'notes: |\n  [REMOVED]\nobjectives:\n  - title: A\n    key_results:\n      - Wait from 9 to 4 days\n',
    },
    {
      name: 'a private key in comments, without its end',
      yaml: '# -----BEGIN PRIVATE KEY-----\n# MIIEowIBAAKCAQEA\n# ask Jo\nobjectives:\n  - title: A\n',
      after: '# [REMOVED]\n# ask Jo\nobjectives:\n  - title: A\n',
    },
    {
      name: 'the password of a connection string',
      yaml: "objectives:\n  - title: 'mysql://okr:h0spital-9@db/okr'\n",
      after: "objectives:\n  - title: 'mysql://okr:[REMOVED]@db/okr'\n",
    },
    {
      name: 'four spaces, comments around',
      yaml: `
objectives:
    - title: Safe care
      # ask Jo
      notes: password=tr0ub4dor9 # soon
`,
      after: `
objectives:
    - title: Safe care
      # ask Jo
      notes: "password=[REMOVED]" # soon
`,
    },
  ],
});

describe(id, () => {
  it('never repeats what it found', () => {
    const secrets = [aws, github, slack, google, stripe, jwt, random, 'tr0ub4dor'];
    const text = quiet(`"${secrets.slice(0, 6).join(' ')} token=${random} password=tr0ub4dor"`);
    const findings = findingsOf(id, text);
    assert.equal(findings.length, secrets.length);
    for (const secret of secrets) assert.equal(JSON.stringify(findings).includes(secret), false);
  });

  it('takes time in proportion to hostile text', () => {
    const before = process.cpuUsage();
    for (const piece of [
      'eyJaaaaaaaaaa.',
      'a_a_',
      'password=',
      'a://b:',
      'x-----BEGIN PRIVATE KEY-----',
      'aaaa',
    ])
      findingsOf(id, quiet(piece.repeat(20_000)));
    assert.ok(process.cpuUsage(before).user < 10_000_000);
  });
});
