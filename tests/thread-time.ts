/** Begins to count; what it gives back says how many milliseconds this thread has worked since. What else the machine does is not in it. */
export function threadTime(): () => number {
  const before = process.threadCpuUsage()
  return () => {
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1000
  }
}
