/** Signs by their code unit, for readers that go through a text sign by sign. */
export const tab = 0x09;
export const newline = 0x0a;
export const carriageReturn = 0x0d;
export const space = 0x20;
export const hash = 0x23;
export const comma = 0x2c;
export const hyphen = 0x2d;
export const colon = 0x3a;
export const openBracket = 0x5b;
export const closeBracket = 0x5d;
export const openBrace = 0x7b;
export const closeBrace = 0x7d;
export const byteOrderMark = 0xfeff;
