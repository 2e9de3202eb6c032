import { describeKeyResults } from '../key-results.ts';

// Who is hidden may stand in the unit.
describeKeyResults('segmentation/unsegmented-users', {
  fires: [
    '{ title: Weekly use of the app, unit: users, target: 500 }',
    '{ title: App use, unit: active users, target: 500 }',
    '{ title: Adoption of the portal, unit: accounts, target: 500 }',
    '{ title: Usage of the tool, unit: of users, target: 60% }',
    '{ title: Uptake of the tool, unit: of staff, target: 60% }',
    'Members of staff recommending the tool from 30% to 45%',
    'Members of the public using the app from 30% to 45%',
  ],
  quiet: [
    '{ title: Weekly use of the app, unit: nurses, target: 500 }',
    '{ title: Weekly use of the app, unit: users, target: 500, segment: nurse }',
    "{ title: Nurses' weekly use of the app, unit: users, target: 500 }",
    '{ title: Uptime of the app, unit: "%", target: 99.9% }',
    '{ title: Weekly use of the app, unit: orders, target: 500 }',
    '{ title: Weekly use of the app, unit: of nurses, target: 60% }',
    '{ title: Accounts behind MFA, unit: of accounts, target: 100% }',
    '{ title: Licences sold, unit: users, target: 500 }',
    'Members using the app from 30% to 45%',
  ],
});
