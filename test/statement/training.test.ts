import { reads } from './reads.ts';

reads('training as success', ({ vanity }) => vanity, [
  ['All staff trained', 'trained'],
  ['Every nurse trained', 'trained'],
  ['Nurses trained 90%', 'trained'],
  ['Training for every nurse', 'Training'],
  ['Training to all staff', 'Training'],
  ['Training in every ward', undefined],
  ['BLS training of 95% of nurses', 'training'],
  ['90% of staff complete training before the audit', 'training'],
  ['Champions trained on 4 wards', 'trained'],
  ['Training completed by 90% of nurses', 'Training'],
  ['Patients and nurses trained', 'trained'],
  ['Patients trained to inject', undefined],
  ['90% of nurses not trained', undefined],
  ['Errors cut by training staff', undefined],
  ['The training completed', undefined],
  ['Training completed', undefined],
]);

reads('training on the way into a product', ({ vanity }) => vanity, [
  ['70% of nurses complete onboarding', 'complete onboarding'],
  ['70% of new hires complete onboarding', 'complete onboarding'],
  ['70% of users complete onboarding', undefined],
  ['70% of users complete training after onboarding', 'training'],
  ['Nurses complete onboarding in 4 clinics', 'complete onboarding'],
  ['Nurses complete onboarding in under 4 minutes', undefined],
  ['Nurses complete onboarding in 4 clinics within one day', 'complete onboarding'],
  ['90% of nurses trained and using the app', undefined],
  ['90% of nurses trained on app usage', undefined],
  ['90% of nurses trained to use the app', undefined],
  ['90% of nurses trained and active', undefined],
  ['90% of nurses trained and actively charting', undefined],
]);

reads('training that tells which people', ({ vanity }) => vanity, [
  ['Trained nurses find 90% of sepsis cases', undefined],
  ['Certified coders pass 90% of audits', undefined],
  ['Nurses who trained in March scan 90% of beds', undefined],
  ['Nurses trained in March: 90%', 'trained'],
  ['Nurses who trained 90% of peers', 'trained'],
]);

reads('training that the law asks for, which is work', ({ workDone }) => workDone, [
  ['Mandatory training 90%', 'training'],
  ['Mandatory training at 90%', 'training'],
  ['HIPAA training completed 100%', 'training'],
  ['Mandatory training 90 days late', undefined],
  ['BLS training: 95%', undefined],
]);

reads('training gone through', ({ vanity }) => vanity, [
  ['All porters through the new lifting-aid course', 'course'],
  ['Sales team: 100% through the product course by year end', 'course'],
  ['100% of samples through the analyser by noon', undefined],
  ['Every employee clicks through the new triage e-learning', 'e-learning'],
  ['45% of surgeons change an order after the prompt; finished training is ignored', undefined],
]);

reads('lessons signed off and modules passed', ({ vanity }) => vanity, [
  ['95% of cashiers signed off on the till e-learning before May', 'e-learning'],
  ['All ward clerks signed off on the booking course by May', 'course'],
  ['95% of midwives signed off on the haemorrhage refresher', 'refresher'],
  ['Hoisting module completed by 100% of care aides', 'module'],
  ['Insulin module passed by 90% of ward nurses', 'module'],
  ['Sepsis module finished by all junior doctors before August', 'module'],
  ['Tracheostomy module done by every physiotherapist', 'module'],
  ['Dementia module completed by 85% of porters', 'module'],
  ['Blood-transfusion module completed by all 300 nurses', 'module'],
  ['80% of pharmacists signed off on the antibiotic webinar', 'webinar'],
  ['E-learning platform signed off by the clinical safety officer', undefined],
  ['Billing module completed by the vendor in June', undefined],
  ['Pathology module of the EHR finished by the contractor', undefined],
  ['Discharge letters signed off within 24 hours for 90% of patients', undefined],
  ['Two reporting modules completed by the data team', undefined],
  ['Sign-off of care plans by 95% of keyworkers', undefined],
  ['Care plans signed off by a doctor in 90% of admissions', undefined],
  ['Nurses signed off sick: 6% to 4%', undefined],
  ['Patients signed off work for back pain below 12%', undefined],
  ['Rehab module completed by 70% of patients', undefined],
]);

reads('training ticked off', ({ vanity }) => vanity, [
  ['All porters sign off the delirium e-learning (74% now)', 'e-learning'],
  ['100% of bank nurses tick off the induction e-module', 'induction'],
  ['Every locum ticks off the e-module on pain', 'e-module'],
  ['All aides click through the pressure-ulcer e-lesson', 'e-lesson'],
  ['97% of clerks complete the phishing awareness module by June', 'awareness module'],
  ['98% of staff complete the delirium module', 'module'],
  ['95% of aides finish the e-learning on lifting', 'e-learning'],
  ['All managers get the coaching certificate', 'certificate'],
  ['Everyone on the ward gets the fall-prevention badge', 'badge'],
  ['Every visitor gets a badge', undefined],
  ['Every newborn gets a birth certificate in 5 days', undefined],
  ['90% of patients finish the course of antibiotics', undefined],
  ['Board signs off the e-learning budget', undefined],
  ['Every vendor signs off the module of the EHR', undefined],
  ['Pharmacists sign off all chemo orders', undefined],
  ['Nurses who finished the e-learning cannulate at first attempt in 90%', undefined],
  ['Nurses trained on the hoist who pass the check 6 months later: 90%', undefined],
  ['Nurses who finished the e-learning: 90%', 'e-learning'],
]);

reads('lessons that people do', ({ vanity }) => vanity, [
  ['Every therapist does the splinting course', 'course'],
  ['90% of porters do the lifting refresher by 11/30', 'refresher'],
  ['Everyone does the hygiene workshop', 'workshop'],
  ['All midwives do the pelvic-floor module', 'module'],
  ['97% of coders through the new-code refresher', 'refresher'],
  ['All 40 therapists do a training round with a peer', undefined],
  ['Every ward does two fire drills', undefined],
  ['Everyone does their own charting', undefined],
  ['Every patient does the breathing course', undefined],
  ['Every resident does a rotation in the course of the year', undefined],
  ['95% of employees through the HIPAA course', 'course'],
]);
