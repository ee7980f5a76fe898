import {randomUUID} from 'node:crypto';
import {findTicket, listTickets, postTicket} from './ask.ts';
import {changeStatus, findSimilar, getFacets, markSeen, postReply} from './converse.ts';
import {exampleDraft} from './example-draft.ts';

/** What every ticket route says to the token: all different answers, such as `401 token_invalid`. */
export async function codesFor(url: string, token: string): Promise<readonly string[]> {
  const answers = await Promise.all([
    postTicket(url, token, exampleDraft()),
    listTickets(url, token),
    findTicket(url, token, randomUUID()),
    postReply(url, token, randomUUID()),
    changeStatus(url, token, randomUUID(), 'closed'),
    markSeen(url, token, randomUUID(), new Date().toISOString()),
    findSimilar(url, token, {}),
    getFacets(url, token),
  ]);
  return [...new Set(answers.map(({status, problem}) => `${status} ${problem.code}`))];
}
