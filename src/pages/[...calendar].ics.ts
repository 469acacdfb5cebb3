import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarFile } from '../calendar/calendar-file.ts';
import { address } from '../portal/address.ts';
import { eventTimetables, timetablesOf, type Timetable } from '../portal/calendars.ts';
import { portal, site } from './_portal.ts';

export const getStaticPaths = (async () => {
  const all = await portal();
  return [...timetablesOf(all), ...eventTimetables(all)].map((timetable) => ({
    params: { calendar: address.calendar(timetable.route.path).replace(/\.ics$/, '') },
    props: { timetable },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ timetable: Timetable }> = async ({ props: { timetable } }) =>
  new Response(calendarFile(timetable, await portal(), site()), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
