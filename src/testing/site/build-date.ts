/** The day of every build that is tested: nothing appears or expires between two runs. */
export const BUILD_DATE = '2026-11-21';
