/** The day on the calendar of whoever runs this, as an ISO date: what is checked in on a Monday evening is dated Monday everywhere. */
export function today(now = new Date()): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
