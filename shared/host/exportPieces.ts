/** Bytes of one `export.append` before they are base64, at most: every front's wire carries such a message among others. */
export const MOST_PIECE_BYTES = 4 * 1024 * 1024;
