import type { Edit } from '../../document/edit.ts';
import { textsIn } from '../../document/shape.ts';
import type { Source } from '../../document/source.ts';
import { isStaffRole } from '../../knowledge/roles.ts';
import { template } from '../../knowledge/templates.ts';
import { addBlock } from '../add-block.ts';

const usual = 'roles: [physician, nurse]';

/** Adds a map of workflows, done by the roles that the file declares: patients are not who works there. */
export function addWorkflowMap(source: Source): Edit[] {
  const declared = textsIn(source.headerModel?.roles);
  const staff = [...new Set(declared)].filter((role) => /^[\w-]+$/.test(role) && isStaffRole(role));
  const map = template('workflow-map');
  return addBlock(source, staff.length === 0 ? map : map.replace(usual, `roles: [${staff.join(', ')}]`));
}
