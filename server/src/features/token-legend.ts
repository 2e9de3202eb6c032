/** What the numbers of a semantic token stand for; the extension's package.json describes the same names. */
export const tokenTypes = ['role', 'metric', 'comparator', 'regulation', 'id', 'disabled'] as const;
export type TokenType = (typeof tokenTypes)[number];

export const tokenLegend = { tokenTypes: [...tokenTypes], tokenModifiers: ['disabled'] };
