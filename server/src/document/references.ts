/** Gives a text something a name that what stands below it may refer to (`&name`)? */
export function hasAnchor(text: string): boolean {
  return /(?:^|[\s:,[{-])&[\w.-]/.test(text);
}

/** Refers a text to something above it by name (`*name`)? */
export function hasAlias(text: string): boolean {
  return /(?:^|[\s:,[{-])\*[\w.-]/.test(text);
}
