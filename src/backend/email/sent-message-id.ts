/** The Message-ID of a mail of ours: the same at every attempt, so that a mailbox can tell a repetition. */
export function sentMessageId(jobId: string, address: string): string {
  return `<${jobId}.partner-support@${address.slice(address.lastIndexOf('@') + 1)}>`;
}

/** The job whose mail `messageId` names, or `undefined` where it is none of ours. Whose domain it is does not matter. */
export function sentJobIn(messageId: string): string | undefined {
  return /^<([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.partner-support@/.exec(messageId)?.[1];
}
