import { dayIn, daysFrom, yearText } from './calendar.ts';

/** Easter Sunday of the western churches, by the anonymous Gregorian rule. */
export function easter(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return dayFrom(year, epact + toSunday - 7 * late + 114);
}

/** Easter Sunday of the eastern churches, by the Julian rule; of the years 1900 to 2099. */
export function orthodoxEaster(year: number): string {
  const moon = (19 * (year % 19) + 15) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  return daysFrom(dayFrom(year, moon + toSunday + 114), JULIAN_LAG);
}

const JULIAN_LAG = 13;

/** Both rules count months and days in one number of 31 a month. */
const dayFrom = (year: number, count: number): string =>
  dayIn(year, Math.floor(count / 31), (count % 31) + 1) ?? `${yearText(year)}-04-01`;
