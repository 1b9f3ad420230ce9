import { z } from 'zod';

/**
 * Segments of letters of any script, digits, `-_.~` and `!@&'()+,=`, none of them `.` or `..`, with single spaces inside:
 * other generators make folders of the names of categories as they are. A slash at the end or none.
 */
const oldAddressPattern = /^(?:\/(?!\.{1,2}(?:\/|$))[\p{L}\p{M}\p{N}\-_.~!@&'()+,=]+(?: [\p{L}\p{M}\p{N}\-_.~!@&'()+,=]+)*)+\/?$/u;

/** A path at which a post once stood, as one writes it and not as a browser encodes it: `/2017/첫-장애/`. */
export const oldAddress = z.string().normalize('NFC').regex(oldAddressPattern, {
  error:
    "expected a path on this site, /old/path/: letters (Hangul allowed), digits, -_.~!@&'()+,= and single spaces between single slashes, without query or fragment",
});
