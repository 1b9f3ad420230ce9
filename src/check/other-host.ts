/** Whether an address leads to another host, as a browser reads it: it takes `\` for `/`, and passes over line breaks. */
export const isOnOtherHost = (address: string): boolean => /^\s*(?:https?:|\/\/)/i.test(address.replaceAll(/[\t\n\r]/g, '').replaceAll('\\', '/'));
