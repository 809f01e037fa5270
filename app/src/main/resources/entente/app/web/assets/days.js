// Days as numbers, in no time zone: an interval goes from the start of its first day to the end of its last.
export const DAY = 864e5;
export const YEAR = 365.2425 * DAY;

export const start = day => Date.parse(day + 'T00:00:00Z');
export const end = day => start(day) + DAY;
export const dayOf = time => new Date(time).toISOString().slice(0, 10);
export const lastDayOf = time => dayOf(time - 1);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
export const monthName = date => MONTHS[date.getUTCMonth()];

// A day in short for axes and handles: "3 Jan 2020".
export function dayWords(time) {
  const date = new Date(time);
  return date.getUTCDate() + '\u00a0' + monthName(date) + '\u00a0' + date.getUTCFullYear();
}
