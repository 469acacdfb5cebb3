/**
 * npm run heartbeat -- <address of the site> […]: warns, with exit code 1, when a published site was
 * built longer ago than it should be (--hours, 26 unless told). Run it from elsewhere than the site.
 */
import { buildDate } from '../src/build/settings.ts';
import { commandOptions } from '../src/options/command-options.ts';
import { heartbeat } from '../src/serve/heartbeat.ts';

/** A build every day, and two hours for a slow one. */
const USUAL_HOURS = '26';

const { positionals, values } = commandOptions({
  allowPositionals: true,
  options: { hours: { type: 'string', default: USUAL_HOURS } },
});
const atMost = Number(values.hours);

if (positionals.length === 0 || !(atMost > 0)) {
  console.error(
    'Ghi địa chỉ trang, ví dụ: npm run heartbeat -- https://vi-du.gov.vn/asean/ --hours 26\n' +
      'Name the address of the site: npm run heartbeat -- https://vi-du.gov.vn/asean/ --hours 26',
  );
  process.exitCode = 1;
}
for (const address of positionals) await look(address);

async function look(address: string): Promise<void> {
  const found = await heartbeat(address, { now: buildDate(process.env), atMost });
  if (found.is === 'fresh') {
    console.log(`${address}  dựng cách đây ${found.hours} giờ · built ${found.hours} hours ago`);
    return;
  }
  process.exitCode = 1;
  console.error(
    found.is === 'old'
      ? `${address}  dựng cách đây ${found.hours} giờ, quá ${atMost} giờ: xem lịch dựng lại có còn chạy không. · ` +
          `Built ${found.hours} hours ago, more than ${atMost}: see whether the timed rebuild still runs.`
      : `${address}  không đọc được build.json (${found.reason}). · build.json cannot be read.`,
  );
}
