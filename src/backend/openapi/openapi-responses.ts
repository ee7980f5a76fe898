import {problemStatus, type ProblemCode} from '../../contract/problem.ts';
import {problemTitles} from '../http/problem-titles.ts';
import {schemaReference} from './openapi-schemas.ts';

type ProblemResponses = Record<string, {$ref: string}>;

const seconds = {description: 'Seconds to wait before the next try.', schema: {type: 'integer'}};
const extraHeaders: Readonly<Record<number, object>> = {
  401: {'WWW-Authenticate': {description: 'Bearer', schema: {type: 'string'}}},
  405: {Allow: {description: 'The methods that the address takes.', schema: {type: 'string'}}},
  429: {
    'Retry-After': seconds,
    'RateLimit-Policy': {description: 'Quotas: `q` requests within `w` seconds.', schema: {type: 'string'}},
    RateLimit: {description: 'What is left of them: `r` requests for `t` seconds.', schema: {type: 'string'}},
  },
  503: {'Retry-After': seconds},
  507: {'Retry-After': seconds},
};

/** One response per status, which names the codes that may come with it. */
export const openapiResponses = Object.fromEntries(
  [...codesByStatus()].map(([status, codes]) => [
    nameOf(status),
    {
      description: codes.map((code) => `\`${code}\`: ${problemTitles[code]}`).join('\n\n'),
      headers: {
        'X-Request-Id': {description: "The problem's requestId.", schema: {type: 'string', format: 'uuid'}},
        ...extraHeaders[status],
      },
      content: {'application/problem+json': {schema: {$ref: schemaReference('Problem')}}},
    },
  ]),
);

/** References to the responses that may come with `codes`, by status. */
export function problemResponses(...codes: readonly ProblemCode[]): ProblemResponses {
  const statuses = [...new Set(codes.map((code) => problemStatus[code]))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => [String(status), {$ref: `#/components/responses/${nameOf(status)}`}]),
  );
}

function nameOf(status: number): string {
  return `Problem${status}`;
}

function codesByStatus(): ReadonlyMap<number, ProblemCode[]> {
  const codes = new Map<number, ProblemCode[]>();
  for (const [code, status] of Object.entries(problemStatus) as [ProblemCode, number][]) {
    codes.set(status, [...(codes.get(status) ?? []), code]);
  }
  return codes;
}
