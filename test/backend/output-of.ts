/** What a command prints. */
export async function outputOf(command: () => Promise<void>): Promise<string> {
  const {write} = process.stdout;
  let output = '';
  process.stdout.write = (text: string | Uint8Array) => {
    output += String(text);
    return true;
  };
  try {
    await command();
  } finally {
    process.stdout.write = write;
  }
  return output;
}
