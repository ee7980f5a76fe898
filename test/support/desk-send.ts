import type {ServerResponse} from 'node:http';
import {withNumericIds} from './desk-answers.ts';

/** Answers with JSON, with ids as Desk writes them; gives the status. */
export function send(response: ServerResponse, status: number, json: unknown): string {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  const text = JSON.stringify(json);
  response.end(json === undefined ? undefined : withNumericIds(text));
  return String(status);
}
