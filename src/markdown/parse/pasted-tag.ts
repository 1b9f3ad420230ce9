import { endOfLine, quoted, shownAs } from './escape.ts';
import type { Around, PastedFault, Said } from './pasted.ts';

/** Elements that hold nothing: MDX wants a slash at their end. */
const empty = /^(?:area|br|col|embed|hr|img|input|source|track|wbr)$/;

/** What is said of an angle bracket that begins no element, and of a tag without its other half. */
export function ofTag(body: string, fault: PastedFault, { faults, names, isOwn, lost }: Around): Said | undefined {
  const { offset, line, column, reason, at, tag } = fault;
  const { text: shown, fix } = shownAs(body, offset);
  const show: Said = { line, column, message: `"<" begins an element in MDX: to show it, write ${shown}`, fix };
  const [, slash = '', name = ''] = /^<(\/?)\s*([\p{ID_Start}$_][\p{ID_Continue}$.:-]*)/u.exec(body.slice(offset, offset + 80)) ?? [];
  const isKnown = names.isKnown(name);
  // A word that HTML has, too, and that ends nowhere: as likely a placeholder (`FROM <table>`).
  const isWord = /^[a-z]/.test(name) && !empty.test(name) && slash === '' && !isOwn(name) && !body.includes(`</${name}`);
  const lower = name.toLowerCase();
  const isLoud = !isKnown && lower !== name && names.isKnown(lower);
  const loses = () => void lost.set(name, (lost.get(name) ?? 0) + 1);

  if (!tag) {
    // `a<b` and `List<code, …` are no tags.
    const isInWord = /[\p{L}\p{N})\]]/u.test(body[offset - 1] ?? '');
    if (!isKnown || (isInWord && !isOwn(name))) return show;
    const word = isWord ? { fix } : { until: endOfLine(body, offset) };
    if (slash === '') loses();
    return { ...at, message: `<${slash}${name}> cannot be read: ${reason}; to show it as text, write ${shown}`, ...word };
  }
  const end = tag.position?.end.offset ?? offset;
  if ((isKnown || isLoud) && empty.test(lower)) {
    const text = tag.kind === 'closing' ? `<${lower} />` : `<${lower}${body.slice(offset + 1 + name.length, end - 1).trimEnd()} />`;
    return { line, column, message: `<${lower}> holds nothing, which MDX wants to see: write ${quoted(text)}`, fix: { start: offset, end, text } };
  }
  if (tag.kind === 'closing') {
    const open = lost.get(name) ?? 0;
    if (open > 0) return void lost.set(name, open - 1);
    return isKnown ? { line, column, message: `</${name}> closes nothing: no <${name}> is open here` } : show;
  }
  const near = isKnown ? undefined : names.nearest(name);
  if (!isKnown && near === undefined) return show;
  const hasOther = faults.some((one) => one.offset > offset && one.tag?.kind === 'closing' && one.tag.name === name);
  if (hasOther) loses();
  const isBare = isKnown && isWord && body.slice(offset, end) === `<${name}>`;
  const why = hasOther
    ? `<${name}> and its </${name}> are not in the same paragraph: put each on a line of its own between empty lines`
    : `<${name}> is never closed: end it with </${name}>, or with "/>" where it holds nothing`;
  return {
    line,
    column,
    message: `${why}${near === undefined ? '' : `; did you mean <${near}>?`}; to show it as text, write ${shown}`,
    ...(isBare && { fix }),
  };
}
