/** The schema of the read model that serves. */
export const READ_MODEL = 'read_model';
/** That of the one that a rebuild fills, until the two are swapped. */
export const READ_MODEL_NEXT = 'read_model_next';
