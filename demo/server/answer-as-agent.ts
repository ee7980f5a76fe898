import * as z from 'zod/mini';
import {replyLimit} from '../../src/contract/conversation.ts';
import {regionSchema} from '../../src/contract/data-centers.ts';
import {textSchema} from '../../src/contract/text.ts';
import {ok, refuse, type Answer} from './answer.ts';
import type {Regions} from './answer-backends.ts';

const agentAnswerSchema = z.strictObject({
  region: regionSchema,
  ticketId: z.uuid(),
  text: textSchema(1, replyLimit),
  close: z.boolean(),
});

/** `POST /agent/answer`: what support says, played by QA. Straight into the region's database, as the backend may be stopped. */
export async function answerAsAgent(parts: Regions, body: unknown): Promise<Answer> {
  const given = agentAnswerSchema.safeParse(body);
  if (!given.success) return refuse(422, 'An answer needs region, ticketId, text and close.');
  const {region, ticketId, text, close} = given.data;
  const {support} = parts[region].database;
  await support.answerAsAgent({ticketId, agentName: 'Dana Demo', text});
  if (close) await support.setStatusAsAgent(ticketId, {type: 'closed', name: 'Closed'});
  return ok({});
}
