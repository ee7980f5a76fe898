/** Environment of PostgreSQL's programs: nothing of the backend's own settings, which may hold secrets. */
export function serverEnvironment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  return {PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', ...more};
}
