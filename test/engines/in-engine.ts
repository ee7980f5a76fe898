import type {TestRunnerConfig, TestRunnerPlugin} from '@web/test-runner';
import config from '../../web-test-runner.config.ts';

/** The settings of the widget's tests, for another engine. `onSkipped` is told of each test that it cannot run, and why. */
export function inEngine(
  launcher: NonNullable<TestRunnerConfig['browsers']>[number],
  onSkipped: (test: string, reason: string) => void,
): Partial<TestRunnerConfig> {
  const folder = '/test/engines';
  const commands: TestRunnerPlugin<{test: string; reason: string}> = {
    name: 'engine-commands',
    resolveImport: ({source, context}) =>
      source === '@web/test-runner-commands' && !context.path.startsWith(folder) ? `${folder}/commands.ts` : undefined,
    async executeCommand({command, payload}) {
      if (command !== 'tell-skipped' || !payload) return undefined;
      onSkipped(payload.test, payload.reason);
      return true;
    },
  };
  return {
    browsers: [launcher],
    plugins: [commands, ...(config.plugins ?? [])],
    testRunnerHtml: (framework) => `<!doctype html>
      <html lang="en">
        <head><title>Partner Support</title></head>
        <body>
          <script type="module" src="${folder}/accessibility.js"></script>
          <script type="module" src="${framework}"></script>
        </body>
      </html>`,
  };
}
