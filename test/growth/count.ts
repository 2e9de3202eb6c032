/** Prints, for each of the works, where it takes more steps than in step with the size. A process of its own. */
import { StepCounter } from './step-counter.ts';

const counter = await StepCounter.start();
const { works } = await import('./works.ts');
const growing: Record<string, readonly string[]> = {};
for (const [name, work] of Object.entries(works)) growing[name] = await counter.growing(40, work);
process.stdout.write(JSON.stringify(growing));
