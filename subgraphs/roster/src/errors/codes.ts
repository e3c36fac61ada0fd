/** Why a whole file is refused. Closed: a new reason is a new code here, with its sentence in `sentences.ts`. */
export const FILE_ERROR_CODES = [
  'EMPTY_FILE',
  'TOO_LARGE',
  'TOO_MANY_ENTRIES',
  'TOO_EXPANDED',
  'TOO_HEAVY',
  'TOO_MANY_SHEETS',
  'TOO_MANY_ROWS',
  'TOO_MANY_COLUMNS',
  'TOO_MANY_STRINGS',
  'CELL_TOO_LONG',
  'ENCRYPTED',
  'MACROS',
  'UNSAFE_ENTRY',
  'UNSAFE_XML',
  'UNSUPPORTED_FORMAT',
  'UNKNOWN_FORMAT',
  'CORRUPT',
  'UNKNOWN_ENCODING',
  'UNCLOSED_QUOTE',
  'NO_ROSTER',
  'BAD_MAPPING',
] as const;

export type FileErrorCode = (typeof FILE_ERROR_CODES)[number];
