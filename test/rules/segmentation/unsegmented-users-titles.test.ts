import { describeKeyResults } from '../key-results.ts';

// Who is hidden may stand in the unit, the target or the segment; people with a condition and staff of a kind are named.
describeKeyResults('segmentation/unsegmented-users', {
  fires: [
    '{ title: Weekly use of the app, unit: users, target: 500 }',
    '{ title: App use, unit: active users, target: 500 }',
    '{ title: Adoption of the portal, unit: accounts, target: 500 }',
    '{ title: Usage of the tool, unit: of users, target: 60% }',
    '{ title: Uptake of the tool, unit: of staff, target: 60% }',
    'Members of staff recommending the tool from 30% to 45%',
    'Members of the public using the app from 30% to 45%',
    '{ title: Weekly use of the tool, target: 60% of staff }',
    '{ title: 60% of users open the tool, segment: all }',
    '{ title: Use of the tool, segments: [everyone], target: 60% }',
    'People with a laptop who log their meals weekly: 60%',
    'People after the training who log their meals weekly: 60%',
    '60% of new staff use the tool',
    '{ title: Employees who use the sleep diary weekly, target: 40%, category: [outcome, adoption] }',
    '60% of our workers use the tool',
  ],
  quiet: [
    '{ title: Weekly use of the tool, target: 60% of cooks }',
    '{ title: 60% of patients open the tool, segment: users }',
    '{ title: Errors of the tool, segment: all, target: 2%, category: operational }',
    'People with lupus who log their flares weekly: 60%',
    'People on lithium who log their sleep weekly: 60%',
    'People undergoing chemotherapy who open the diary: 60%',
    'Feeding-tube users with a visit each month: 60%',
    'People who die where they wished to from 41% to 55%',
    'Back pain in warehouse employees from 30% to 22%',
    'Citizens in custody vaccinated against measles from 50% to 80%',
    'Everyone on the recall list phoned within 2 weeks: 90%',
    '{ title: Customers free of migraine at 12 weeks, category: outcome, baseline: 20%, target: 35% }',
    '{ title: Residents covered by the stroke register, category: operational, baseline: 60%, target: 90% }',
    '60% of laundry staff use the tool',
    '60% of night-shelter workers use the tool',
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

// A word that hides roles elsewhere is one where the author declares it beside others.
describeKeyResults('segmentation/unsegmented-users', {
  head: 'roles: [counsellor, client, line-manager]\n',
  fires: ['{ title: Weekly use of the diary, segment: employees, target: 40% }'],
  quiet: [
    '{ title: Weekly use of the diary, segment: client, target: 40% }',
    '{ title: Weekly use of the diary, segment: clients, target: 40% }',
  ],
});

describeKeyResults('segmentation/unsegmented-users', {
  head: 'roles: [user]\n',
  fires: ['{ title: Weekly use of the diary, segment: user, target: 40% }'],
});
