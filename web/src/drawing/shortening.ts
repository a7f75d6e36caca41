/** The most a label may take, in widths of a Latin letter. */
const longest = 30;

/** Where the scripts begin whose characters are two letters wide: Chinese, Japanese, Korean. */
const wide = 0x2e80;

/** A label short enough to leave room for others. */
export function shortened(text: string): string {
  if (2 * text.length <= longest) return text;
  const characters = [...text];
  let room = longest;
  const end = characters.findIndex((character) => (room -= character.codePointAt(0)! < wide ? 1 : 2) < 0);
  return end < 0 ? text : `${characters.slice(0, end - 1).join('').trimEnd()}…`;
}
