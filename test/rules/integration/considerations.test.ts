import { describeRule } from '../harness.ts';

const goals = 'objectives:\n  - title: Connect\n    key_results: [FHIR endpoints live in 12 of 12 clinics]\n';
const marked = goals.replace('objectives:\n', 'objectives:\n^^^^^^^^^^\n');
const five = 'data_mapping: a, realtime_sync: b, authentication: c, performance: d, error_handling: e';

describeRule('integration/considerations', {
  fires: [
    {
      name: 'a goal on data exchange without the block',
      yaml: marked,
      message:
        'Nothing says how the integration deals with data mapping, sync, authentication, performance and errors; add an integration block.',
      severity: 'hint',
    },
    {
      name: 'some points are open: on the block',
      yaml: `integration: { data_mapping: a, realtime_sync: b, authentication: c }\n^^^^^^^^^^^\n${goals}`,
      message:
        'The integration block says nothing on performance, error handling; settle that before it is built.',
    },
    {
      name: 'all of them are, in a block with a goal or without',
      yaml: 'integration:\n^^^^^^^^^^^\n  legacy: HL7 v2\n  data_mapping:\nobjectives:\n  - title: Safer nights\n',
      message:
        'The integration block says nothing on data mapping, real-time sync, authentication, performance, error handling; settle that before it is built.',
    },
    { name: 'a block that is not typed yet', yaml: `integration:\n${marked}` },
  ],
  quiet: [
    { name: 'all five points', yaml: `integration: { ${five} }\n${goals}` },
    {
      name: 'no block and no goal on data exchange',
      yaml: 'objectives:\n  - title: Safer nights\n    key_results: [Zero falls]\n',
    },
    {
      name: 'a goal that its author counts elsewhere',
      yaml: 'objectives:\n  - title: A\n    key_results: [{ title: Integrate with Epic at 80% of sites, category: operational }]\n',
    },
    { name: 'no objectives', yaml: 'cycle: 2027-Q1\n' },
    { name: 'a file that YAML cannot read', yaml: `own\n${goals}` },
  ],
  fixes: [
    {
      name: 'the whole block and the share of effort, in front of the objectives',
      yaml: `cycle: 2027-Q1 # first\n\n# goals\n${goals}`,
      title: 'Add the points to settle',
      after: `cycle: 2027-Q1 # first\nintegration: { data_mapping: TODO, realtime_sync: TODO, authentication: TODO, performance: TODO, error_handling: TODO }\ninvestment: { integration_share: TODO }\n\n# goals\n${goals}`,
    },
    {
      name: 'a share that is there stays',
      yaml: `investment: { integration_share: 35% }\n${goals}`,
      after: `investment: { integration_share: 35% }\nintegration: { data_mapping: TODO, realtime_sync: TODO, authentication: TODO, performance: TODO, error_handling: TODO }\n${goals}`,
    },
    {
      name: 'the missing points, in braces',
      yaml: `integration: { data_mapping: a, authentication: c, performance: d }\n${goals}`,
      title: 'Add the missing points',
      after: `integration: { data_mapping: a, authentication: c, performance: d, realtime_sync: TODO, error_handling: TODO }\n${goals}`,
    },
    {
      name: 'the missing points, in block style, empty ones filled, four spaces, CRLF',
      yaml: 'integration:\r\n    data_mapping: # docs\r\n    realtime_sync: 5 s # vitals\r\n    authentication: SMART\r\n    error_handling: queue\r\nobjectives:\r\n    - title: A\r\n',
      after:
        'integration:\r\n    data_mapping: TODO # docs\r\n    realtime_sync: 5 s # vitals\r\n    authentication: SMART\r\n    error_handling: queue\r\n    performance: TODO\r\nobjectives:\r\n    - title: A\r\n',
    },
  ],
});
