/**
 * A text of a file or of the file system for a line of output: what would steer a terminal, end the line, or turn the
 * direction of reading, is written as its code, so that no file can forge what is said of it.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
