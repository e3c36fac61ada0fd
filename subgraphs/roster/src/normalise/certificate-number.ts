import { type Reading, reading, refused } from '../problems/problem.ts';
import type { Cell } from '../source/cell.ts';
import { maskIdNumbers } from './mask.ts';
import { compact } from './plain.ts';

const EXPONENT = /^\d(?:\.\d+)?E\+?\d+$/i;

/** The number of a certificate, without inner spaces. What may be a resident ID number is none: it would be kept masked. */
export function readCertificateNumber(cell: Cell): Reading<string> {
  const text = compact(cell.text);
  if (cell.rounded || EXPONENT.test(text)) return reading<string>(null, refused('CERTIFICATE_ROUNDED'));
  return maskIdNumbers(text) === text ? reading(text) : reading<string>(null, refused('CERTIFICATE_IS_ID_NUMBER'));
}
