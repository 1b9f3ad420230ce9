/** The rules that find what no reader should learn. What surrounds it is not shown either. */
export const leakRules: ReadonlySet<string> = new Set(['leak', 'secret']);
