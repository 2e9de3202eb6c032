const taken = /\b(?:recorded|measured|documented|checked|charted)\b/i;
/** What says how high it is, or which way it goes. */
const level =
  /[<>≤≥]|\b(?:below|under|above|over|less|fewer|more|lower|higher|at (?:most|least)|from|to|controlled|control|range|normal|goal|reduced|improved)\b/i;

/** "HbA1c measured in 95%", "patients with a recorded blood pressure": how often a value is taken, and not what it is. */
export function isOnlyTaken(text: string): boolean {
  return taken.test(text) && !level.test(text);
}
