/**
 * The order of the cascade layers, declared in the head of every page before its stylesheets: the bundler puts a page's
 * own styles first and does not keep an order that is declared in a later file.
 */
export const layerOrder = '@layer tokens, base, prose, components, utilities;';
