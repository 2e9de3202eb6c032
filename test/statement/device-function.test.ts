import assert from 'node:assert/strict';
import { readDevice } from '../../server/src/statement/device-function.ts';

type Case = readonly [title: string, words: string | undefined];

/** The title, and the words that name a function of a device. */
const FUNCTIONS: Readonly<Record<string, readonly Case[]>> = {
  'finds an illness, whichever': [
    ...[
      'depression',
      'asthma',
      'chronic pain',
      'ADHD',
      'hypertension',
      'PTSD',
      'dementia',
      'tuberculosis',
      'anaemia',
      'eczema',
    ].map((illness): Case => [`The app detects ${illness} in 80% of cases`, `detects ${illness}`]),
    ['The app diagnoses depression', 'diagnoses depression'],
    ['The app Detects early signs of Sepsis', 'Detects early signs of Sepsis'],
    ['Rules out pulmonary embolism in 30% of ED visits', 'Rules out pulmonary embolism'],
    ['Screens for glaucoma at 40 sites', 'Screens for glaucoma'],
    ['Early warning score flags 90% of deteriorating patients', 'flags 90% of deteriorating'],
    ['Our model identifies patients at risk of delirium', 'identifies patients at risk of delirium'],
    ['Patient app detects AF in 90% of cases', 'detects AF'],
    ['Wearable patches predict heart failure', 'Wearable'],
    ['Detect cancer earlier', 'Detect cancer'],
    ['Detecting sepsis before clinicians do', 'Detecting sepsis'],
  ],
  'as a noun, or where it is done by the product': [
    ['Sepsis detection 2 hours earlier in 80% of cases', 'Sepsis detection'],
    ['Detection of late sepsis', 'Detection of late sepsis'],
    ['Diagnosis of sepsis 4 hours earlier', 'Diagnosis of sepsis'],
    ['Melanoma diagnosed from photos by the app', 'Melanoma diagnosed'],
    ['Infusion pump controlled by the app in 200 beds', 'pump controlled'],
    ['Ventilator settings adjusted by the software', 'Ventilator settings adjusted'],
  ],
  'treats, doses, suggests, controls, watches': [
    ['Treats depression in 400 patients', 'Treats depression'],
    ['The app treats 400 patients', 'treats'],
    ['The app treats everyone equally', undefined],
    ['Treat insomnia with our app', 'Treat insomnia'],
    ['The chatbot manages chronic pain', 'manages chronic pain'],
    ['The app doses insulin for 400 patients', 'doses insulin'],
    ['Titrates oral methotrexate', 'Titrates oral methotrexate'],
    ['Warfarin dosing accepted by pharmacists in 80% of cases', 'Warfarin dosing accepted'],
    ['Vancomycin dosing recommended by the software', 'Vancomycin dosing recommended'],
    ['Calculates chemotherapy doses for 90% of orders', 'Calculates chemotherapy doses'],
    ['Suggests diagnoses to physicians in 80% of visits', 'Suggests diagnoses'],
    ['The tool recommends the right dose', 'recommends the right dose'],
    ['Software controls the infusion pump', 'controls the infusion pump'],
    ['Monitors vital signs of 400 patients', 'Monitors vital signs'],
    ['Blood pressure monitoring at home', 'Blood pressure monitoring'],
  ],
  'is the work of people': [
    ...[
      'Nurses screen for depression in 90% of visits',
      'Nurses detect sepsis within 1 hour in 90% of cases',
      'Time to detect sepsis falls from 4 to 2 hours',
      'Detect depression early with nurses at every visit',
      'Detect depression through outreach',
      'Treat 400 patients with depression in clinic',
      'The clinic treats depression in 400 patients',
      'Our service treats depression in 400 patients',
      'Care managers manage diabetes for 900 patients',
      'Pharmacists dose warfarin for 400 patients',
      'Insulin dosing recommended by pharmacists in 80% of cases',
      'Patients recommend the therapy',
      'Physicians suggest a diagnosis in 80% of visits',
      'Likely to recommend the treatment: 80%',
      'Nurses monitor blood pressure every 4 hours',
      'Blood pressure monitoring by nurses',
      'Early detection of cancer by GPs',
      'Melanoma diagnosed by dermatologists using the app within 2 days',
      'Ventilator settings adjusted by nurses using the device manual',
      'Hospital at home treats pneumonia in 300 patients',
      'Doctors with the app detect AF in 400 patients',
      'Care plan recommends therapy for 80% of patients',
    ].map((title): Case => [title, undefined]),
  ],
  'is none, for it is counted, written down or paid': [
    ...[
      'Screens for depression completed: 80%',
      'Diagnoses coded correctly in 98% of charts',
      'Diagnoses of depression coded in 90%',
      'Doses given on time rise from 80% to 95%',
      '2 million doses of vaccine given',
      'Warfarin dosing errors fall from 4 to 1 per 1,000 orders',
      'Diagnosis of depression documented in 90% of charts',
      'Sepsis detection training completed by 90% of nurses',
      'Cancer detection rate of the screening clinic reported monthly',
      'Insurance covers detection of depression in 12 states',
      'Recruit 400 patients for the detection of depression',
      'Predict stroke clinic demand',
      'Predicts no-shows of diabetes patients in 80% of cases',
      'Predict length of stay in stroke patients',
      'Detects gaps in depression care in 90% of charts',
      'Flags diabetes patients overdue for an eye check',
      'Portal manages asthma visits for 900 patients',
      'Flags infection control breaches within a day',
      'Spots on the depression course filled in 2 weeks',
      'Detects claims that were paid for a sepsis patient',
      'The app detects it: sepsis',
      'Rules on sepsis',
      'Detects',
      'Infusion pumps checked by engineers',
      'Pump alarms answered within 2 minutes',
      'Label says the app does not diagnose cancer',
      "Delete 'cures insomnia' from the app-store text",
    ].map((title): Case => [title, undefined]),
  ],
};

/** The title, and the words that claim something about a disease. */
const CLAIMS: readonly Case[] = [
  ['Manages hypertension for 400 wearers', 'Manages hypertension'],
  ['Helps people with diabetes lower HbA1c from 8.1% to 7.2%', 'diabetes lower HbA1c'],
  [
    'Blood pressure of patients with hypertension controlled in 60%',
    'Blood pressure of patients with hypertension',
  ],
  ['The ring detects sleep apnea', 'detects sleep apnea'],
  ['HbA1c of people with type 2 diabetes from 8.1% to 7.2%', 'HbA1c of people with type 2 diabetes'],
  ['People with diabetes who walk 7,000 steps a day rise from 40% to 60%', undefined],
  ['55% of people with diabetes share glucose data with their clinic', undefined],
  ['Blood pressure readings of people with hypertension uploaded weekly', undefined],
  ['HbA1c checked in 80% of people with diabetes', undefined],
  ['People with asthma clinic visits, attacks', undefined],
  ['Stress of wearers falls from 6 to 4', undefined],
  ['Wearables sold: 4,000', undefined],
  ['Heart rate monitoring during 40% of runs', undefined],
];

for (const [group, cases] of Object.entries(FUNCTIONS))
  describe(`what a product does ${group}`, () => {
    for (const [title, words] of cases) it(title, () => assert.equal(readDevice(title).device, words));
  });

describe('a claim about a disease', () => {
  for (const [title, words] of CLAIMS) it(title, () => assert.equal(readDevice(title).diseaseClaim, words));
});
