import type {EmailSettings} from './email-settings.ts';
import {keepSending} from './keep-sending.ts';
import {startIntake, type IntakeParts} from './smtp-intake.ts';

export interface RunningEmail {
  /** Where mails are taken; `undefined` where they are not. */
  readonly smtpPort: number | undefined;
  stop(): Promise<void>;
}

/** Starts what the settings ask for: taking mails, sending answers, both or none. */
export async function openEmail(
  {intake, relay}: EmailSettings,
  parts: Omit<IntakeParts, 'address' | 'authservId'>,
): Promise<RunningEmail> {
  const {log, database} = parts;
  const running =
    intake && (await startIntake(intake, {...parts, address: intake.address, authservId: intake.authservId}));
  const sending = relay && keepSending(database, relay, log);
  if (running) log.info({port: running.port}, 'listening for mail');
  return {
    smtpPort: running?.port,
    async stop() {
      await running?.stop();
      await sending?.stop();
    },
  };
}
