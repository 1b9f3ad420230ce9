import { matchesOf, type Leak } from './leak.ts';

/** What is called an identifier of a customer, with its value: `customer_id=84120937`, 고객번호는 84120937. */
const named = [
  /(?<![a-z])(?:customer|client|subscriber|member(?:ship)?|account|acct|tenant|merchant|user|payer|patient)[ _-]?(?:id|no\.?|num(?:ber)?|uuid|key)(?![a-z])["'’`]?\s*(?::|=|#|is)?\s*["'’`#]?(?<value>[a-z\d]+(?:[-_][a-z\d]+)*)/gi,
  /(?:고객|회원|가입자|계좌|계정|카드|사용자|이용자|환자|예금주)\s?(?:식별\s?)?(?:번호|아이디|ID|식별자|키)(?:는|은|가|이|인)?\s*[:=#]?\s*["'`(]?(?<value>[A-Za-z\d]+(?:[-_ ]?[A-Za-z\d]+)*)/g,
];

/** How payment providers call one. */
const ofProvider = /\bcus_[A-Za-z\d]{10,}\b/g;

const cards = /(?<![\w.-])(?<value>\d{4}([- ])\d{4}\2\d{4}\2\d{4}|3[47]\d{2}([- ])\d{6}\3\d{5})(?![\w-]|\.\d)/g;

/** Card numbers that payment providers give for tests. */
const testCards = /^(?:4242|4111|4000|4012|5555|5105|3782|3714|6011|1234)/;

/** A form that a team gives its customers' identifiers. */
export interface Identifier {
  name: string;
  pattern: RegExp;
}

/** Identifiers of customers, numbers of payment cards among them, and what the site itself calls one. */
export function customersIn(text: string, own: readonly Identifier[]): Leak[] {
  const instead = 'leave it out, or write <customer>';
  return [
    ...[...named.flatMap((pattern) => matchesOf(text, pattern, isIdentifier)), ...matchesOf(text, ofProvider, () => true)].map((place) => ({
      ...place,
      what: 'an identifier of a customer',
      instead,
    })),
    ...matchesOf(text, cards, (value) => !testCards.test(value) && passesLuhn(value)).map((place) => ({
      ...place,
      what: 'the number of a card',
      instead: 'leave it out',
    })),
    ...own.flatMap(({ name, pattern }) =>
      matchesOf(text, pattern, (value) => value !== '').map((place) => ({ ...place, what: `a value of the form "${name}"`, instead })),
    ),
  ];
}

/** Where counters end and numbers lose their exactness: an outage is told with them. */
const limits: ReadonlySet<string> = new Set(
  [15n, 16n, 24n, 31n, 32n, 53n, 63n, 64n].flatMap((bits) => [-1n, 0n, 1n].map((beside) => String(2n ** bits + beside))),
);

/** The UUID that documentation shows its form with. */
const exampleUuid = '123e4567-e89b-12d3-a456-426614174000';

/** Long enough and with enough digits to be one of many, and no example: 12345, 00000, user-1234, a date. */
function isIdentifier(value: string): boolean {
  const digits = value.replaceAll(/\D/g, '');
  if (limits.has(value) || value.toLowerCase() === exampleUuid) return false;
  if (/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(value)) return new Set(digits).size > 2;
  if (value.length < 6 || digits.length < 5 || '123456'.startsWith(digits) || /^(\d)\1*$/.test(digits)) return false;
  return !/^(?:19|20)\d{2}-\d{2}(?:-\d{2})?$/.test(value) && !/^x+|(?:example|sample|dummy|test)/i.test(value);
}

/** Whether the last digit is the check digit that card numbers have. Source: ISO/IEC 7812-1, annex B. */
function passesLuhn(number: string): boolean {
  const digits = [...number.replaceAll(/\D/g, '')].map(Number).toReversed();
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0);
  return sum % 10 === 0;
}
