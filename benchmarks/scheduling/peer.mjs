// Times the peer's engine on a question in a file: `node peer.mjs PACKAGE QUESTION.json`; prints JSON.
// Its steps are those of its own availability code: working hours to ranges, minus what is busy, cut into slots.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [home, file] = process.argv.slice(2).map((path) => resolve(path));
const dist = `${home}/dist`;
const named = (start) => readdirSync(dist).find((name) => name.startsWith(start) && name.endsWith(".js"));
// `getSlots` is in the package but not exported: its text is taken from there as it stands.
const source = readFileSync(`${dist}/slots.js`, "utf8");
const begin = source.indexOf("const minimumOfOne");
const end = source.indexOf("const getSlots$1");
if (begin < 0 || end < begin) throw new Error("the package looks different from 0.0.360");
writeFileSync(
  `${dist}/get-slots.mjs`,
  `import dayjs from "dayjs";\nimport "./${named("date-ranges-")}";\n` +
    `const getTimeZone = (date) => date["$x"]["$timezone"] || dayjs.tz.guess();\n` +
    `${source.slice(begin, end)}\nexport { getSlots, dayjs };\n`,
);
const { getSlots, dayjs } = await import(pathToFileURL(`${dist}/get-slots.mjs`));
const { b: buildDateRanges, s: subtract } = await import(pathToFileURL(`${dist}/${named("date-ranges-")}`));
const question = JSON.parse(readFileSync(file, "utf8"));

const clock = (hour) => new Date(Date.UTC(1970, 0, 1, hour));
const instant = (minute) => dayjs(minute * 60000);

function search() {
  const found = [];
  for (const [calendar, busy] of question.calendars) {
    const { dateRanges } = buildDateRanges({
      availability: question.ranges.map(([from, to]) => ({
        days: [1, 2, 3, 4, 5, 6],
        startTime: clock(from),
        endTime: clock(to),
      })),
      timeZone: question.zone,
      dateFrom: instant(question.from),
      dateTo: instant(question.to),
      travelSchedules: [],
    });
    const taken = busy.map(([start, until]) => ({ start: instant(start), end: instant(until) }));
    const slots = getSlots({
      inviteeDate: instant(question.from).tz(question.zone),
      eventLength: question.duration,
      frequency: question.step,
      minimumBookingNotice: 0,
      dateRanges: subtract(dateRanges, taken),
    });
    for (const slot of slots) {
      found.push([calendar, slot.time.valueOf() / 60000, slot.time.tz(question.zone).format()]);
    }
  }
  return found;
}

const found = search();
const times = [];
for (let round = 0; round < question.rounds; round += 1) {
  const begun = performance.now();
  search();
  times.push(performance.now() - begun);
}
times.sort((a, b) => a - b);
console.log(JSON.stringify({ milliseconds: times[Math.floor(times.length / 2)], found }));
