import * as z from 'zod/mini';

/** Who is signed in, as far as the token says so. The backend alone verifies it. */
export interface Person {
  /** Partner and user in one string: whose tickets and drafts these are. */
  readonly owner: string;
  readonly email: string;
  readonly name: string;
  /** The data center that the person is signed in to. */
  readonly dataCenter: string;
  /** Milliseconds since 1970 when the token ends. */
  readonly expiresAt: number;
}

/** What is made use of here; whether it is in order is the backend's to say, and to check it here as well cost 430 bytes. */
const claimsSchema = z.object({
  sub: z.string(),
  partner: z.string(),
  email: z.string(),
  exp: z.number(),
  // A data center that this version does not know belongs to no region here, and is refused as such.
  dc: z.string(),
  name: z.catch(z.string(), ''),
});

/** Reads a JWT without verifying it; `undefined` for anything that is none. */
export function readPerson(token: string): Person | undefined {
  try {
    const payload = token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
    const claims = claimsSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return {
      owner: `${claims.partner}/${claims.sub}`,
      email: claims.email,
      name: claims.name,
      dataCenter: claims.dc,
      expiresAt: claims.exp * 1000,
    };
  } catch {
    return undefined;
  }
}
