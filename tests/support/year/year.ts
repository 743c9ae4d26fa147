/** The year itself: whom something happens to, how often, and when it is all looked at. */
import { addDays, day, weekday } from '$lib/domain/days/day';
import { Checker } from './check';
import * as care from './deeds-care';
import * as sessions from './deeds-sessions';
import * as plan from './deeds-plan';
import * as telling from './deeds-telling';
import { begins, Life } from './life';

const end = day('2027-01-04');

type Deed = (life: Life, id: string) => boolean;

/** How often each is tried, beside the others. */
const deeds: readonly [Deed, number][] = [
	[telling.tell, 12],
	[telling.write, 12],
	[telling.hear, 5],
	[telling.sendAgain, 3],
	[sessions.comesFirst, 10],
	[sessions.planSessions, 8],
	[sessions.goOn, 12],
	[sessions.allHeld, 1],
	[care.suggest, 7],
	[care.refer, 12],
	[care.release, 5],
	[care.summary, 5],
	[care.call, 2],
	[plan.ownEnding, 3],
	[plan.close, 2],
	[plan.reopen, 3],
	[plan.die, 0.1]
];

const total = deeds.reduce((sum, [, often]) => sum + often, 0);

export function year(seed: number): { life: Life; checker: Checker } {
	const life = new Life(seed);
	const checker = new Checker(life);
	plan.open(life, seed % 3 === 1 ? 'planned-leave' : 'practice-closing');
	for (let at = 0; at < 44; at += 1) plan.add(life);
	for (let on = begins; on < end; on = addDays(on, 1)) {
		if (weekday(on) > 5 || weekday(on) === 0) continue;
		life.office.today = on;
		workday(life, checker);
		if (life.chance(0.2)) checker.day();
	}
	for (const id of life.ids) checker.letters(id);
	return { life, checker };
}

function workday(life: Life, checker: Checker): void {
	if (life.ids.length < 60 && life.chance(0.12)) plan.add(life);
	if (life.chance(0.06)) return ofPractice(life, checker);
	if (life.chance(0.08)) telling.tellMany(life);
	for (let count = 4 + life.upTo(4); count > 0; count -= 1) {
		const id = life.pick(life.ids);
		if (life.list.own(id).some(({ kind }) => kind === 'died')) continue;
		const before = life.chance(0.06) ? checker.rendered([id]) : null;
		if (!chosen(life)(life, id)) continue;
		const happened = life.list.last!;
		if (before !== null && life.list.isNewest(happened)) {
			life.undo(happened);
			checker.undone(before, checker.rendered([id]), id);
		}
		checker.person(id);
		if (life.chance(0.3)) checker.letters(id);
	}
}

function chosen(life: Life): Deed {
	let left = life.random() * total;
	for (const [deed, often] of deeds) if ((left -= often) < 0) return deed;
	return sessions.goOn;
}

/** Days move, the reason changes, somebody is found for the records, and late in some years the therapist dies. */
function ofPractice(life: Life, checker: Checker): void {
	const { plan: now } = life.list;
	const late = life.today > '2026-09-15';
	if (now.reason === 'sudden-absence') return;
	if (late && life.seed % 2 === 0) plan.changePlan(life, { reason: 'sudden-absence' });
	else if (now.reason === 'planned-leave' && life.today > '2026-05-01')
		plan.changePlan(life, { reason: 'practice-closing' });
	else if (life.chance(0.6)) {
		const shift = life.pick([-14, 7, 21]);
		plan.changePlan(life, {
			last: addDays(day(now.last), shift),
			closing: addDays(day(now.closing), shift)
		});
	} else if (life.chance(0.5)) {
		plan.changePlan(life, { keeper: life.pick(['Dr. Ottoline Vane', 'Marigold Records']) });
	} else
		plan.changePlan(life, {
			reason:
				now.reason === 'planned-leave'
					? 'planned-leave'
					: life.pick(['retirement', 'practice-closing', 'leaving-group-practice'])
		});
	for (const id of life.ids) checker.person(id);
}
