import {SupportError} from '../api/support-error.ts';
import type {Identity} from './identity.ts';

/** Waits until it is known who is signed in. A host that does not answer holds up nothing: the ticket waits then. */
export async function whenKnown(identity: Identity | undefined): Promise<void> {
  try {
    await identity?.person();
  } catch (error) {
    if (!(error instanceof SupportError) || error.kind !== 'sign_in_unreachable') throw error;
  }
}
