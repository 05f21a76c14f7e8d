/** Seconds of processor time of this process, with all that the engine does beside: other programs do not count. */
export function seconds(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
