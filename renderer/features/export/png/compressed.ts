/** What goes in, as one zlib stream, packed as it is asked for. */
export async function* compressed(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const { readable, writable } = new CompressionStream('deflate');
  const filling = fill(writable.getWriter(), parts);
  const reader = readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  await filling;
}

async function fill(writer: WritableStreamDefaultWriter<BufferSource>, parts: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const part of parts) await writer.write(part as Uint8Array<ArrayBuffer>);
    await writer.close();
  } catch (error) {
    // The reader hears it.
    await writer.abort(error);
  }
}
