/** Tests paths with `/` against a glob of `*`, `**`, `?`, `[ab]` and `{a,b}`. A glob without a slash matches at any depth. */
export function globTest(glob: string): (path: string) => boolean {
  const anchored = glob.includes('/') ? glob.replace(/^\.?\//, '') : `**/${glob}`;
  const pattern = anchored.replace(/\*\*\/|\*\*|\*|\?|\{[^{}]*\}|\[!?[^[\]/]+\]|[^*?]/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (part.startsWith('{') && part.length > 1)
      return `(?:${part.slice(1, -1).split(',').map(literal).join('|')})`;
    if (part.startsWith('[') && part.length > 1) return oneOf(part);
    return literal(part);
  });
  const expression = new RegExp(`^${pattern}$`);
  return (path) => expression.test(path);
}

/** Characters and ranges of characters; `!` in front: any but these. */
function oneOf(part: string): string {
  const set = part.slice(1, -1).replace(/[\\^]/g, '\\$&').replace(/^!/, '^/');
  try {
    return new RegExp(`[${set}]`).source;
  } catch {
    return literal(part);
  }
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
