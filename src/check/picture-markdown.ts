/** A picture as one writes it in Markdown. */
export const pictureMarkdown = (words: string, address: string): string =>
  `![${words.replaceAll(/[[\]\\]/g, String.raw`\$&`)}](${/[\s()]/.test(address) ? `<${address}>` : address})`;
