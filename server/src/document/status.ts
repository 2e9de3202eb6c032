/** Is a goal of this `status` over, reached or given up? */
export function isOver(status: string | undefined): boolean {
  return status === 'done' || status === 'dropped';
}

/** Is a goal of this `status` worked on? */
export function isRunning(status: string | undefined): boolean {
  return !isOver(status) && status !== 'paused';
}
