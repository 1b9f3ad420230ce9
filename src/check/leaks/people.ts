import { matchesOf, type Leak } from './leak.ts';

const email =
  /(?<![\w.+%/-]|:\/\/[^\s/@]{0,80}:)[\w](?:[\w.+%-]{0,63})@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?![\w-]|\.[a-z\d]|:(?!\d{1,5}(?!\w))[\w~/.])/gi;

/** Domains of documentation (RFC 2606), and those whose addresses reach nobody. */
const nobodys =
  /(?:^|\.)example(?:\.(?:com|org|net|edu|co\.kr))?$|\.(?:test|invalid|localhost)$|^localhost$|^users\.noreply\.github\.com$|^noreply\.|^(?:your-?|my-?|some-?)?(?:domain|company|corp|email|mail)\.com$/i;
/** `logo@2x.png`, `getty@tty1.service`, `git@github.com`. */
const noAddress = /^(?:\d+x\.|[^@]*\.(?:png|jpe?g|gif|svg|webp|avif|css|m?[jt]sx?|json|service|socket|timer|target|mount|local|internal|corp|lan)$)/i;

/** E-mail addresses of somebody. */
export const emailsIn = (text: string): Leak[] =>
  matchesOf(text.includes('@') ? text : '', email, (value) => {
    const [local = '', domain = ''] = value.split('@');
    return !nobodys.test(domain) && !noAddress.test(domain) && !/^(?:git|no-?reply|do-?not-?reply)$/i.test(local);
  }).map((place) => ({ ...place, what: 'an e-mail address', instead: 'write the role, or an address at example.com' }));

/** Numbers of mobile phones and lines in Korea, as people write them, and from abroad. A number for callers (1588-…) is nobody's own. */
const phones = [
  /(?<![\w.-])(?:\+?82[- .]?(?:\(0\))?|0)1[016789][- .]?\d{3,4}[- .]?\d{4}(?![\w-]|\.\d)/g,
  /(?<![\w.-])(?:\+?82[- .]?|0|\(0)(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|50\d)\)?(?:[- ]\d{3,4}-| \d{3,4} )\d{4}(?![\w-]|\.\d)/g,
];

/** 010-0000-0000 is nobody's number. */
const isNobodys = (number: string): boolean => /(?:0{7,8}|(\d)\1{6,7})$/.test(number.replaceAll(/\D/g, ''));

export const phonesIn = (text: string): Leak[] =>
  phones
    .flatMap((pattern) => matchesOf(text, pattern, (value) => !isNobodys(value)))
    .map((place) => ({ ...place, what: 'a phone number', instead: 'leave it out, or write 010-0000-0000' }));

const residentNumber = /(?<![\w.-])(\d{6})( ?- ?| ?)([1-8])(\d{6})(?![\w-]|\.\d)/g;

/**
 * Korean resident and alien registration numbers: a date of birth, a digit for the century, and six more. Without a
 * hyphen, where many numbers have as many digits, the last digit has to be the check digit as well; those given since
 * October 2020 have none. Source: 주민등록법 시행규칙 제2조 and its former check digit.
 */
export const residentNumbersIn = (text: string): Leak[] =>
  matchesOf(text, residentNumber, (value, [, birth = '', hyphen = '', century = '', rest = '']) => {
    if (!isDate(`${century === '1' || century === '2' || century === '5' || century === '6' ? 19 : 20}${birth}`)) return false;
    return hyphen.includes('-') ? !/^0{6}$/.test(rest) : hasCheckDigit(value.replace(' ', ''));
  }).map((place) => ({ ...place, what: 'a resident registration number', instead: 'leave it out' }));

function isDate(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function hasCheckDigit(number: string): boolean {
  const digits = [...number].map(Number);
  const sum = digits.slice(0, 12).reduce((total, digit, index) => total + digit * ((index % 8) + 2), 0);
  return (11 - (sum % 11)) % 10 === digits[12];
}
