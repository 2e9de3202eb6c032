/** Every picture of docs/images that is taken in VS Code. */
import { acrossFiles } from './across-files.ts';
import { firstSteps } from './first-steps.ts';
import type { Picture } from './picture.ts';
import { reading } from './reading.ts';
import { repairing } from './repairing.ts';
import { writing } from './writing.ts';

export const pictures: readonly Picture[] = [
  ...firstSteps,
  ...reading,
  ...writing,
  ...repairing,
  ...acrossFiles,
];
