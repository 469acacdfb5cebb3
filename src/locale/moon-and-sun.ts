// Formulas of Jean Meeus, Astronomical Formulae for Calculators and Astronomical Algorithms, as far
// as they are needed to know a day. Days are Julian day numbers, cut at midnight of Viet Nam.

const DEGREE = Math.PI / 180;
const UTC_OFFSET = 7 / 24;

/** The day in Viet Nam on which the k-th new moon since January 1900 falls. */
export function newMoonDay(k: number): number {
  return Math.floor(newMoon(k) + 0.5 + UTC_OFFSET);
}

/** In which twelfth of its yearly way the sun stands as a day begins; 0 from the spring equinox. */
export function sunSectorAt(dayNumber: number): number {
  return Math.floor((sunLongitude(dayNumber - 0.5 - UTC_OFFSET) / Math.PI) * 6);
}

function newMoon(k: number): number {
  const T = k / 1236.85;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * T ** 2 -
    0.000000155 * T ** 3 +
    0.00033 * sine(166.56 + 132.87 * T - 0.009173 * T ** 2);
  return mean + newMoonCorrection(k, T) - clockDrift(T);
}

/** From the mean new moon to the true one, by the anomalies of sun and moon and its latitude. */
function newMoonCorrection(k: number, T: number): number {
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * T ** 2 - 0.00000347 * T ** 3;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * T ** 2 + 0.00001236 * T ** 3;
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * T ** 2 - 0.00000239 * T ** 3;
  return (
    (0.1734 - 0.000393 * T) * sine(sun) +
    0.0021 * sine(2 * sun) -
    0.4068 * sine(moon) +
    0.0161 * sine(2 * moon) -
    0.0004 * sine(3 * moon) +
    0.0104 * sine(2 * node) -
    0.0051 * sine(sun + moon) -
    0.0074 * sine(sun - moon) +
    0.0004 * sine(2 * node + sun) -
    0.0004 * sine(2 * node - sun) -
    0.0006 * sine(2 * node + moon) +
    0.001 * sine(2 * node - moon) +
    0.0005 * sine(2 * moon + sun)
  );
}

/** How far the turning earth is behind even time, in days. */
function clockDrift(T: number): number {
  return T < -11
    ? 0.001 + 0.000839 * T + 0.0002261 * T ** 2 - 0.00000845 * T ** 3 - 0.000000081 * T ** 4
    : -0.000278 + 0.000265 * T + 0.000262 * T ** 2;
}

/** In radians, 0 to 2π. */
function sunLongitude(julianDate: number): number {
  const T = (julianDate - 2451545) / 36525;
  const anomaly = 357.5291 + 35999.0503 * T - 0.0001559 * T ** 2 - 0.00000048 * T ** 3;
  const mean = 280.46645 + 36000.76983 * T + 0.0003032 * T ** 2;
  const centre =
    (1.9146 - 0.004817 * T - 0.000014 * T ** 2) * sine(anomaly) +
    (0.019993 - 0.000101 * T) * sine(2 * anomaly) +
    0.00029 * sine(3 * anomaly);
  const longitude = (mean + centre) * DEGREE;
  return longitude - 2 * Math.PI * Math.floor(longitude / (2 * Math.PI));
}

function sine(degrees: number): number {
  return Math.sin(degrees * DEGREE);
}
