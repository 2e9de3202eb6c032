import templates from '../generated/templates.json';

export type TemplateName = keyof typeof templates;

/** A block in YAML, at column 0, without a dash when it is a list item; `TODO` marks what is to fill in. */
export function template(name: TemplateName): string {
  return templates[name];
}

/** The same where nobody has asked for its numbers: limits and targets are to fill in. */
export function openTemplate(name: TemplateName): string {
  return template(name).replace(
    /\b(target|warn_at|pause_at|max_gap|alarm): [^,}\s]+(?: [^,}\s]+)*/g,
    '$1: TODO',
  );
}
