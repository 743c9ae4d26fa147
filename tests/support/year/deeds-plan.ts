/** The practice's plan, who is on the list, and how files close and open. */
import {
	clientAdded,
	clientEdited,
	endingChosen,
	fileClosed,
	fileReopened,
	lastSessionForMany,
	newEndingBegun,
	practiceEdited,
	practiceSetUp,
	providerAdded,
	recipientAdded,
	tickedSince
} from '$lib/domain/recording';
import { day, type Day } from '$lib/domain/days/day';
import { newClient, newProvider, newRecipient } from '$lib/domain/records/blank';
import { firstNames, ofOneClient, providerNames, surnames } from './by-hand';
import { begins, type Life } from './life';
import type { Plan } from './list';

export const askMeUntil = day('2027-12-31');

export function open(life: Life, reason: string): void {
	const plan: Plan = {
		reason,
		last: '2026-11-20',
		closing: '2026-12-11',
		from: '2027-02-01',
		by: '2027-03-01',
		keeper: null
	};
	const answers = {
		name: 'Quiet Street Practice',
		clinician: 'Ada Moreno',
		profession: 'Psychologist',
		licence: 'PSY 1234',
		address: '12 Quiet Street\nPortland, OR 97205',
		phone: '503-555-0100',
		place: 'us-or',
		regionStyle: 'US' as const,
		askMeUntilOn: askMeUntil,
		...fields(plan)
	};
	life.happened(practiceSetUp(answers, begins), { kind: 'plan', plan }, []);
	for (const [at, name] of providerNames.entries()) {
		const known = newProvider({ name, phone: `503-555-013${at}`, checkedOn: begins });
		life.office.commit(providerAdded(`provider-${at}`, known));
	}
}

function fields({ reason, last, closing, from, by }: Plan) {
	const days = { lastSessionOn: last, closingOn: closing, returnFromOn: from, returnByOn: by };
	return { reason, ...(days as Record<keyof typeof days, Day>) };
}

/** A person of the list: adults, some minors with a parent, some couples, some seen long ago. */
export function add(life: Life): boolean {
	const at = life.ids.length;
	const last = surnames[at];
	if (last === undefined) return false;
	const id = `client-${at}`;
	const standing = at % 15 === 13 ? 'former' : at % 15 === 14 ? 'waiting' : 'current';
	const began = standing === 'waiting' ? null : life.ahead(-200 - life.upTo(400));
	const seen = standing === 'former' ? life.ahead(-100) : began && life.ahead(-7);
	const name = `${firstNames[at % firstNames.length]} ${last}`;
	const minor = standing === 'current' && at % 9 === 8;
	const couple = standing === 'current' && at % 10 === 7;
	const known = newClient({
		name,
		...address,
		standing,
		format: couple ? 'couple' : 'individual',
		startedOn: began,
		lastSeenOn: seen,
		bornOn: day(minor ? '2015-04-09' : '1984-04-09'),
		frequency: 'weekly'
	});
	life.ids.push(id);
	const change = clientAdded(id, known);
	const others = { clientId: id, ...address, legalAuthority: true };
	const guardian = newRecipient({ ...others, role: 'guardian', name: `Parent of ${last}` });
	const partner = newRecipient({ ...others, role: 'partner', name: `Partner of ${last}` });
	const beside = [...(minor ? [guardian] : []), ...(couple ? [partner] : [])];
	const ops = beside.flatMap((each) => recipientAdded(life.office.newId(), each).ops);
	const deed = { kind: 'added', standing, began: began ?? '', seen } as const;
	return life.happened({ ...change, ops: [...change.ops, ...ops] }, deed, [id]);
}

const address = {
	street: '4 Elm Road',
	city: 'Portland',
	region: 'OR',
	postalCode: '97201',
	mail: 'agreed' as const
};

/** Days move by some weeks, or the reason changes, or somebody is found who keeps the records. */
export function changePlan(life: Life, next: Partial<Plan>): boolean {
	const { office, list } = life;
	const plan = { ...list.plan, ...next };
	const { keeper } = plan;
	const custodian =
		keeper === null
			? {}
			: { custodian: 'known' as const, custodianName: keeper, custodianPhone: '503-555-0188' };
	const gone =
		plan.reason === 'sudden-absence'
			? {
					executorName: 'Jonas Weil',
					executorPhone: '503-555-0177',
					coverName: 'Dr. Oduya',
					coverPhone: '503-555-0166',
					absentSinceOn: life.today
				}
			: {};
	const reasons = {
		from: office.reason(list.plan.reason),
		to: office.reason(plan.reason),
		on: life.today
	};
	const change = practiceEdited(
		office.practice,
		{ ...fields(plan), ...custodian, ...gone },
		reasons
	);
	return life.happened(change, { kind: 'plan', plan }, []);
}

/** One client's ending becomes their own, or the practice's again. */
export function ownEnding(life: Life, id: string): boolean {
	const { office } = life;
	const { client } = office.one(id).case;
	if (client.standing !== 'current') return false;
	const reason =
		client.reason === null ? life.pick(ofOneClient) : life.chance(0.3) ? null : client.reason;
	const last = reason === null ? null : life.ahead(28 + life.upTo(40));
	if (reason === client.reason) {
		const moved = lastSessionForMany([client], last, 'US');
		return life.happened(moved, { kind: 'own', reason, last }, [id]);
	}
	const begun = { endingBegunOn: reason === null ? null : life.today, lastSessionOn: last };
	const title = reason === null ? 'As the practice’s' : office.reason(reason).title;
	const change = endingChosen(client, { reason, ...begun }, title);
	return life.happened(change, { kind: 'own', reason, last }, [id]);
}

export function close(life: Life, id: string): boolean {
	const { case: own, path } = life.office.one(id);
	if (own.client.standing !== 'current') return false;
	const of = { client: own.client, path, newId: life.office.newId, region: 'US' as const };
	const facts = { sessionCount: 20, statusAtEnd: 'partly', riskAtEnd: 'noneKnown' } as const;
	const change = fileClosed(of, facts, life.today);
	const closes = change.ops.some(
		(op) => op.op === 'add' && op.type === 'outcome' && op.fields.step === 'close-file'
	);
	return closes && life.happened(change, { kind: 'closed' }, [id]);
}

/** By mistake, or since they came back. */
export function reopen(life: Life, id: string): boolean {
	const { client, outcomes } = life.office.one(id).case;
	const closed = outcomes.find(({ step }) => step === 'close-file');
	if (!closed || closed.happenedOn >= life.today) return false;
	const kind = life.pick(['opened again', 'came back'] as const);
	const opened = kind === 'came back' ? newEndingBegun : fileReopened;
	const change = opened({ client, outcomes }, life.today, 'They came back', 'US');
	return life.happened(change, { kind }, [id]);
}

export function die(life: Life, id: string): boolean {
	const { client } = life.office.one(id).case;
	if (client.standing !== 'current') return false;
	const circumstances = [...client.circumstances, 'deceased'];
	const since = tickedSince(client, circumstances, life.today);
	const change = clientEdited(client, { circumstances, circumstancesSince: since });
	return life.happened(change, { kind: 'died' }, [id]);
}
