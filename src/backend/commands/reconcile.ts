import {readConfig} from '../config.ts';
import {HelpDeskFailure} from '../forwarding/help-desk-failure.ts';
import {reconcileHelpDesk} from '../forwarding/poll-help-desk.ts';
import {zohoDesk} from '../forwarding/zoho-desk/zoho-desk.ts';
import {openFiles} from '../uploads/open-files.ts';
import {withDatabase} from './with-database.ts';

/**
 * Compares the region's tickets with what its help desks have, as a running backend does once a day, and says how many
 * they lacked. Those are passed on anew by the running backend, or the next one.
 */
export async function reconcile(_args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const {zohoDesks = [], uploads} = readConfig(env);
  if (zohoDesks.length === 0) throw new Error('No help desk is connected: ZOHO_DESK is not set.');
  await withDatabase(env, async ({helpDeskInbox: known, helpDeskWatch: watch}) => {
    const files = await openFiles(uploads.place);
    try {
      for (const settings of zohoDesks) {
        const helpDesk = zohoDesk(settings, {files, known});
        const signal = new AbortController().signal;
        const {checked, missing} = await reconcileHelpDesk({watch, helpDesk}, signal).catch((error: unknown) => {
          if (!(error instanceof HelpDeskFailure)) throw error;
          throw new Error(`${settings.id} could not be asked: ${error.message}.`, {cause: error});
        });
        process.stdout.write(`${settings.id}: ${checked} tickets compared, ${missing} missing and due again.\n`);
      }
    } finally {
      files.close();
    }
  });
}
