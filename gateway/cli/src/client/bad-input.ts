/** What the caller gave cannot be used: ends the command with exit code 2. */
export class BadInput extends Error {}
