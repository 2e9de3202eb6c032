/** In turn: the first that is found is rewritten. `$<what>` is what people are trained on. */
const rewritings: readonly { readonly pattern: RegExp; readonly use: string }[] = [
  {
    pattern:
      /\b(?:are |is |been |have been )?(?:trained|onboarded|certified) (?:to use|in using|on|in|to|for|with) (?=\S)/i,
    use: 'actively using ',
  },
  {
    pattern: /\b(?:are |is |been |have been )?(?:trained|onboarded|certified)\b/i,
    use: 'actively using the tool',
  },
  {
    pattern:
      /\b(?:have |has )?(?:completed?|finish(?:e[ds])?|attend(?:ed)?|pass(?:e[ds])?|taken?|took|received?)s? (?:[\w-]+ ){0,3}?(?:training|e-?learning|course|webinar|workshop|tutorial|module|induction) (?:on|for|in) (?=\S)/i,
    use: 'actively use ',
  },
  {
    pattern:
      /\b(?:have |has )?(?:completed?|finish(?:e[ds])?|attend(?:ed)?|pass(?:e[ds])?|taken?|took|received?)s? (?:the |their |our )?(?:online |mandatory |initial |basic |go-live |onboarding |role-appropriate |digital |required )*(?:(?:training|e-?learning) (?:module|course|session)|training|e-?learning|course|webinar|workshop|tutorial|module|induction)s?\b/i,
    use: 'actively use the tool',
  },
  {
    pattern:
      /\b(?:have |has )?(?:completed?|finish(?:e[ds])?|attend(?:ed)?|pass(?:e[ds])?|taken?|took|received?)s? (?:the |their |our )?(?<what>[\w-]+(?: [\w-]+){0,2}) (?:(?:training|e-?learning) (?:module|course|session)|training|e-?learning|course|webinar|workshop|tutorial|module|induction)s?\b/i,
    use: 'actively use the $<what>',
  },
  {
    pattern: /\b(?:onboarding|certification) (?:completed|finished) (?:by|for) (?=\S)/i,
    use: 'active use of the tool by ',
  },
  {
    pattern:
      /\b(?:have |has )?(?:completed?|finish(?:e[ds])?)s? (?:the |their )?(?:onboarding|certification)(?! (?:module|course|training))\b/i,
    use: 'actively use the tool',
  },
  {
    pattern: /\b(?:[\w-]{1,30} )?(?:training|e-?learning|course|onboarding) (?:completed|finished)(?=:)/i,
    use: 'active use of the tool',
  },
  {
    pattern:
      /\b(?:training|e-?learning|course|onboarding) (?:completion|attendance)(?: rate)? (?:of|by|among|for) (?=\S)/i,
    use: 'active use of the tool by ',
  },
  {
    pattern: /\b(?:training|e-?learning|course|onboarding) (?:completion|attendance)(?: rate)?\b/i,
    use: 'active use of the tool',
  },
];

/** "Nurses trained on the list" becomes "Nurses actively using the list (observed use, not training)"; undefined for other words. */
export function asObservedUse(title: string): string | undefined {
  const found = rewritings.find(({ pattern }) => pattern.test(title));
  if (!found) return undefined;
  const [words = ''] = found.pattern.exec(title) ?? [];
  // "Every nurse passes the course".
  const use = /^(?:completes|finishes|attends|passes|takes|receives)\b/i.test(words)
    ? found.use.replace(/^actively use\b/, 'actively uses')
    : found.use;
  const text = title.replace(found.pattern, use);
  const start = /^[A-Z]/.test(title) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return `${start} (observed use, not training)`;
}
