import { describeQuiet } from '../harness.ts';
import { checkIns, file, guarded, stopped, stops } from './watched-days.ts';

const id = 'safety/trending-to-failure';

describeQuiet(id, [
  ...['Wards with no fall', 'Drips with zero errors', 'Patients with LDL below 8%'].map((title) => ({
    name: `a share that shall rise: ${title}`,
    yaml: file(
      `baseline: 30%, target: 70%, ${checkIns('2027-01-05 40%', '2027-01-12 50%', '2027-01-26 60%')}`,
    ).replace('Days with an adverse event', title),
  })),
  {
    name: 'at its warning value on the way from a start past it',
    yaml: file(
      `baseline: 0.2%, target: <= 0.05%, escalation: { warn_at: 0.09%, pause_at: 0.3% }, ${checkIns('2027-01-05 0.15%', '2027-01-12 0.12%')}`,
    ),
  },
  { name: 'within its limits', yaml: stopped(checkIns('2027-01-05 0.07%', '2027-01-12 0.071%')) },
  { name: 'exactly at the target', yaml: guarded(checkIns('2027-01-05 0.1%', '2027-01-12 0.1%')) },
  {
    name: 'exactly at a target that is the warning value too',
    yaml: file(
      `target: <= 0.1%, escalation: { warn_at: 0.1%, notify: [cmo], action: review }, ${checkIns('2027-01-05 0.1%')}`,
    ),
  },
  {
    name: 'at a value past which it warns',
    yaml: file(`target: 0, escalation: { warn_at: "> 0.2%" }, ${checkIns('2027-01-05 0.2%')}`),
  },
  { name: 'one check-in and no threshold', yaml: file(`target: <= 0.1%, ${checkIns('2027-01-05 0.09%')}`) },
  { name: 'no check-in', yaml: file(`target: <= 0.1%, ${stops}`) },
  { name: 'a check-in without a value', yaml: stopped('check_ins: [{ date: 2027-01-05 }]') },
  { name: 'a check-in that is still TODO', yaml: stopped(checkIns('2027-01-05 TODO')) },
  {
    name: 'past the warning before, better now',
    yaml: stopped(checkIns('2027-01-05 0.095%', '2027-01-12 0.07%')),
  },
  {
    name: 'a goal on its way',
    yaml: file(
      `direction: decrease, baseline: 4.2, target: 2, ${checkIns('2027-01-05 4.0', '2027-01-12 3.6')}`,
    ),
  },
  {
    name: 'a goal on its way from a start past its warning value, measured once more',
    yaml: file(
      `direction: decrease, baseline: 4.2, target: 2, escalation: { warn_at: 3.5, pause_at: 5 }, ${checkIns('2027-01-05 4.2', '2027-01-12 3.8')}`,
    ),
  },
  {
    name: 'a goal on its way, with one step back',
    yaml: file(
      `direction: decrease, baseline: 4.2, target: 2, ${checkIns('2027-01-05 3.6', '2027-01-12 3.8')}`,
    ),
  },
  {
    name: 'worsening so slowly that the limit holds to the end',
    yaml: guarded(checkIns('2027-01-04 0.05%', '2027-01-18 0.051%')),
  },
  { name: 'no cycle to project to', yaml: guarded(checkIns('2027-01-04 0.05%', '2027-01-18 0.06%'), '') },
  {
    name: 'the cycle is over',
    yaml: guarded(checkIns('2026-10-04 0.05%', '2026-10-18 0.06%'), 'cycle: 2026-Q4\n'),
  },
  { name: 'the file is closed', yaml: stopped(checkIns('2027-01-05 0.2%'), 'status: closed\n') },
  {
    name: 'reviewed since',
    yaml: stopped(
      checkIns('2027-01-19 0.12%'),
      'review:\n  - { date: 2027-01-19, trigger: KR-1.1, decision: pause O-2, paused: [O-2] }\n',
    ),
  },
  {
    name: 'neither safety nor a guardrail',
    yaml: stopped(checkIns('2027-01-05 0.2%')).replace('safety', 'workflow'),
  },
  {
    name: 'a dropped objective',
    yaml: stopped('current: 0.2%').replace('title: Monitor', 'status: dropped\n    title: Monitor'),
  },
  {
    name: 'an objective that is done',
    yaml: stopped('current: 0.2%').replace('title: Monitor', 'status: done\n    title: Monitor'),
  },
  {
    name: 'a threshold in another unit',
    yaml: file('target: 2, escalation: { warn_at: 30 min }, current: 3 h'),
  },
  {
    name: 'ignored with a reason',
    yaml: stopped('current: 0.2%').replace(
      '      - { id',
      `      # okr-ignore ${id} -- the sensor was broken that week\n      - { id`,
    ),
  },
]);
