import { falls } from '../samples.ts';

/** A safety key result; its check-ins go below. */
export const checked = `${falls}
        check_ins:`;

/** Past the value that stops the work, a week ago. */
export const failed = `${checked}
          - { date: 2027-01-24, value: 5 }`;

/** The same below a line on its reviews. */
export const reviewed = (line: string) => `${line}
${failed}
`;
