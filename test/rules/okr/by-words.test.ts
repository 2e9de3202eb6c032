import { describeKeyResults } from '../key-results.ts';

describeKeyResults('okr/missing-unit', {
  fires: [
    '{ title: Delay of the report, target: 4 }',
    '{ title: Distance, target: 400 }',
    '{ title: Length of stay in ICU, target: 4 }',
    '{ title: Wait of everybody, target: 40 }',
  ],
  quiet: [
    '{ title: Drift of the incubator, target: "0.3 °C" }',
    '{ title: Water at the tap, target: "60 C" }',
    '{ title: Fee, target: "₹650" }',
    'Fridge error within 0.5 °C',
    'Six-minute walk of 420 m',
    'Calcium between 2 and 3 mmol/l',
    'Clinical waste of 3 t a month',
    '{ title: CMI, baseline: 1.3, target: 1.6 }',
    '{ title: INR on warfarin, target: 2.5 }',
    '{ title: pH of the dialysate, target: 7.3 }',
    '{ title: Median Glasgow coma scale at transfer, target: 14 }',
    '{ title: Spirometry flow in l/min, target: 400 }',
    '{ title: Night noise (dB), target: 40 }',
    '{ title: Gown weight in kg for the lift, target: 2 }',
    'Everybody on the stroke unit swallows safely',
  ],
});

describeKeyResults('okr/missing-baseline', {
  fires: [
    'Cut falls by half',
    'Half as many falls on ward 4',
    'Falls down 40% vs. last year',
    'Cut falls by half (the whole ward)',
    'Waits 30% shorter (by 2027)',
    'Lift vaccination to 80%',
    'Boost calls to 400 a week',
    'Falls cut to 3 a month',
  ],
  quiet: [
    'Waits 30% shorter (2026: 44 days)',
    'Hoist and lift checks on time: 95%',
    'Outages of the bed lift below 3 a year',
    'Zero-lift transfers on 9 of 9 wards',
    'Growth curves in 90% of charts',
    'Triple-lumen catheters in 10%',
    'Mothers up and about within 8 h: 80%',
    'The booking page is up 99.5% of the week',
    'Cut falls by half (22 a month in 2025)',
    'Falls down 40% versus 22 a month',
    'Falls 40% lower than the 2025 mean of 22 a month',
    'Double-check 95% of insulin doses',
    'Two pharmacists double-sign 100% of chemotherapy',
    'Reduced-dose CT in 70% of toddlers',
    'Patients with reduced hearing at 90% of visits',
  ],
});

describeKeyResults('okr/missing-target', {
  fires: ['Calmer nights in building 4', 'Kinder care for ASA 4 patients', 'Parents recommend us'],
  quiet: [
    'Neither ward has a stock-out',
    'Callers wait no longer than a working day',
    'Majority of carers recommend us',
    'Third place or better in the national audit',
    'Cancellations in single digits',
    'Readmissions at weekends equal to those of weekdays',
  ],
});

describeKeyResults('okr/vanity-metric', {
  fires: [
    'App log-ins from 2,000 to 9,000 a week',
    'Downloads from 400 to 900',
    '{ title: Sessions per week, segment: patient, target: 4 }',
  ],
  quiet: [
    'Log-ins with two-factor from 30% to 95%',
    'Downloads checked by a digital signature from 20% to 100%',
    'Log-ins with a passkey from 5% to 60%',
    'Log-ins by smart card from 5% to 60%',
    'Downloads of X-rays by GPs within 2 hours: 90%',
    '{ title: Sessions per shift, segment: midwife, target: 4 }',
  ],
});

describeKeyResults('okr/placeholder', {
  fires: [
    '{ title: Falls, target: "[number]" }',
    '{ title: Falls, target: "-" }',
    '{ title: Falls, target: n.n.% }',
  ],
  quiet: ['{ title: Falls, target: "-5%" }', '{ title: "Falls [ward 3]", target: 4 }'],
});

describeKeyResults('okr/output-as-key-result', {
  fires: ['Deploy the <name> module'],
  quiet: ['...', '<measure> from <start> to <end>', '{ title: "???" }'],
});

describeKeyResults('okr/placeholder', {
  fires: ['Delay from XX to YY minutes', 'Delay under __ minutes', '{ title: Delay, target: __ }'],
  quiet: ['Field last__name filled in 90%', 'Calls with __init__ errors below 2%'],
});
