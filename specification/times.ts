/* The forms in which servers write a time, as regular expressions without slashes. */

/** Unix time in digits. */
export const DIGITS = "^\\d{1,15}$";

const MONTH_AND_DAY =
  "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))";
const TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?";
const OFFSET = "(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)?";

/** A date and time in ISO 8601, of the 29th of February in any year. */
export const DATE = `^\\d{4}-${MONTH_AND_DAY}[T ]${TIME}${OFFSET}$`;
