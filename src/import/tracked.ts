/** A text that was rewritten, and where each of its places stood in the file that it came from. */
export interface Tracked {
  text: string;
  /** The offset in the file of an offset in the text. What was put in stands where that began which it replaced. */
  origin(offset: number): number;
}

/** What takes the place of the text between two offsets. */
export interface Rewrite {
  start: number;
  end: number;
  text: string;
}

/** A text as it stands in its file, from an offset on. */
export const tracked = (text: string, from = 0): Tracked => ({ text, origin: (offset) => from + offset });

/** The text after some rewrites, which are in its order. Of two that overlap, the first is made. */
export function rewritten(before: Tracked, rewrites: readonly Rewrite[]): Tracked {
  const pieces: { at: number; from: number; isNew: boolean }[] = [];
  let text = '';
  let done = 0;
  const take = (from: number, piece: string, isNew: boolean) => {
    if (piece === '') return;
    pieces.push({ at: text.length, from, isNew });
    text += piece;
  };
  for (const { start, end, text: replacement } of rewrites) {
    if (start < done) continue;
    take(done, before.text.slice(done, start), false);
    take(start, replacement, true);
    done = end;
  }
  take(done, before.text.slice(done), false);
  return {
    text,
    origin(offset) {
      const piece = pieces[indexAt(pieces, offset)];
      return before.origin(piece ? piece.from + (piece.isNew ? 0 : offset - piece.at) : offset);
    },
  };
}

/** The last piece that begins at an offset or before it. */
function indexAt(pieces: readonly { at: number }[], offset: number): number {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (pieces[middle]!.at <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
