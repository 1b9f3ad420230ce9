/** A message that is a line of a report: longer ones lose their middle. */
const longest = 1000;
const tooLong = new RegExp(`^(.{${longest - 300}}).{2,}(.{299})$`, 'su');

/** What would break a line, move the cursor of a terminal, turn the direction of a text or is half a character. */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** A message that may quote whatever stands in a file, as one line of readable text. */
export const legible = (message: string): string => message.replace(tooLong, '$1…$2').replace(unseen, escaped);

/** As JSON and YAML write it. */
function escaped(character: string): string {
  const short: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return short[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
