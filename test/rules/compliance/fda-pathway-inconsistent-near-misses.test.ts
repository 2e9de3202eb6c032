import { describeQuiet } from '../harness.ts';
import { file } from './device-file.ts';

describeQuiet('compliance/fda-pathway-inconsistent', [
  ...[
    '{ status: device, class: II, pathway: 510k }',
    '{ status: device, class: II, pathway: de-novo }',
    '{ status: device, class: III, pathway: pma }',
    '{ status: device, class: I, pathway: exempt }',
    '{ status: device, class: I }',
    '{ status: device, class: I, pathway: 510k }',
    '{ status: device, class: II, pathway: exempt }',
    '{ status: device, class: III, pathway: 510k, rationale: preamendment device }',
    '{ status: under-assessment }',
    '{ status: under-assessment, class: III, pathway: pma }',
    '{ status: wellness }',
    '{ status: not-a-device, rationale: memo }',
    '{ status: not-a-device, pathway: exempt }',
    '{ status: not-a-device, cds_criteria: { image_or_signal: no } }',
    '{ class: II }',
  ].map((fda) => ({ name: fda, yaml: file(fda) })),
  {
    name: 'photos are passed on',
    yaml: file('{ status: not-a-device }', 'Photos of ulcers sent to the nurse in 90%').replace(
      'medical-device',
      'diagnostics-ai',
    ),
  },
  {
    name: 'people measure from photos',
    yaml: file('{ status: not-a-device }', 'Ulcers measured from photos by nurses weekly').replace(
      'medical-device',
      'diagnostics-ai',
    ),
  },
  {
    name: 'people read images',
    yaml: file('{ status: not-a-device }', 'Radiologists read 95% of scans within a day'),
  },
  {
    name: 'people read images, whatever the product is',
    yaml: file('{ status: not-a-device }', 'Radiologists read 95% of scans within a day').replace(
      'medical-device',
      'diagnostics-ai',
    ),
  },
  {
    name: 'images are analysed, and the product is no model',
    yaml: file('{ status: not-a-device }', 'Image analysis of skin lesions with 90% sensitivity'),
  },
  {
    name: 'images are shown, not analysed',
    yaml: file('{ status: not-a-device }', 'App shows images within 2 seconds in 95% of visits'),
  },
  {
    name: 'a wellness goal',
    yaml: file('{ status: wellness }', 'People who sleep 7 hours rise from 40% to 60%'),
  },
  ...['People with diabetes who walk 7,000 steps rise from 40% to 60%', 'Wearables sold: 4,000'].map(
    (title) => ({
      name: `a wellness goal beside an illness: ${title}`,
      yaml: file('{ status: wellness }', `"${title}"`),
    }),
  ),
  {
    name: 'what people interpret',
    yaml: file('{ status: not-a-device }', 'ECGs interpreted by cardiologists within a day').replace(
      'medical-device',
      'clinical-ai',
    ),
  },
  {
    name: 'class and pathway that are still to fill in',
    yaml: file('{ status: device, class: TODO, pathway: TODO }'),
  },
  {
    name: 'a device may analyse images',
    yaml: file('{ status: device, class: II, pathway: 510k }', 'AI reads chest x-rays in 95% of cases'),
  },
]);
