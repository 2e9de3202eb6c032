import templates from '../generated/templates.json';

export type TemplateName = keyof typeof templates;

/** A block in YAML, at column 0, without a dash when it is a list item; `TODO` marks what is to fill in. */
export function template(name: TemplateName): string {
  return templates[name];
}
