import type {IncomingMessage} from 'node:http';

/** The JSON that a request of one of the demo's own pages holds; `undefined` for anything else. */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += String(chunk);
    if (text.length > 200_000) return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
