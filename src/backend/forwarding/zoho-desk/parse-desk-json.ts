/**
 * JSON as Zoho Desk writes it: its ids have up to 19 digits and come as numbers in places, which JavaScript would
 * round. Integers that long become strings. Throws where it is no JSON.
 */
export function parseDeskJson(text: string): unknown {
  // A string that never ends is taken whole, so that no second look at it is needed.
  const whole = text.replace(/"(?:[^"\\]|\\[^])*(?:"|\\?$)|-?\d{16,}(?![\d.eE])/g, (found) =>
    found.startsWith('"') ? found : `"${found}"`,
  );
  return JSON.parse(whole);
}
