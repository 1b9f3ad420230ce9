/**
 * A text without the encoding of addresses. What is no whole encoding stays as it was written.
 * Source: https://url.spec.whatwg.org/#percent-decode
 */
export const decoded = (text: string): string =>
  text.replaceAll(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
