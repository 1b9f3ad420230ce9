/** A record that has a term, and how much the term says about it: 0 to 1. */
export interface Posting {
  record: number;
  impact: number;
}

/** In how many steps it is told how much a term says about a record. */
const impacts = 16;

/** The numbers that stand for postings in the order of their records. */
export function pack(postings: readonly Posting[]): number[] {
  let last = 0;
  return postings.map(({ record, impact }) => {
    const gap = record - last;
    last = record;
    return gap * impacts + Math.min(impacts - 1, Math.max(1, Math.round(impact * (impacts - 1))));
  });
}

/** The postings that numbers stand for, their impacts in sixteenths. */
export function unpack(numbers: readonly number[]): Posting[] {
  let record = 0;
  return numbers.map((number) => {
    record += Math.floor(number / impacts);
    return { record, impact: (number % impacts) / (impacts - 1) };
  });
}
