import { resolve } from '$app/paths';
import { clock } from '$lib/clock';
import { clientsImported } from '$lib/domain/recording';
import {
	addressLines,
	clientFields,
	corrected,
	listTexts,
	newClient,
	ofListTexts
} from '$lib/domain/records';
import { nextSeen } from '$lib/domain/sessions/sessions';
import { clientLists, guardiansIn, together, type ClientKind, type ClientDraft } from '$lib/import';
import { newId, vault } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';
import type { Correction, Importing } from '$routes/shared/lists/importing';
import { ClientsInHand } from './clients-in-hand.svelte';
import { answersFor, answersOf, recall } from './remembered';
import { doubtWords } from './doubts';
import { writtenByHand } from './updates';
import { people, standingOptions, standingWords } from './words';
import { shortDay, type Region } from '$lib/domain/days/day';

const texts = ofListTexts((field) => clientFields[field].list.label);
const among = ['recordNumber', 'phone', 'email'];
const rest = listTexts.filter((field) => !among.includes(field));

/** What a row says of a client, as it stands under the name. */
function factsOf(fields: ClientDraft, region: Region): [string, string][] {
	const written = (on: typeof fields.bornOn) => (on ? shortDay(on, region) : '');
	const next = nextSeen(fields, clock.today);
	const all: [string, string][] = [
		['Greeted as', fields.callName ?? ''],
		['In lists', fields.sortName ?? ''],
		[texts.recordNumber, fields.recordNumber ?? ''],
		['Born', written(fields.bornOn)],
		['Address', addressLines({ ...fields, otherAddress: '' }, region).join(', ')],
		[texts.phone, fields.phone],
		[texts.email, fields.email],
		['Start of therapy', written(fields.startedOn)],
		['Last seen', written(fields.lastSeenOn)],
		['Next seen', [written(next), next && fields.nextSeenAt].filter(Boolean).join(', ')],
		['At risk', fields.atRisk ? 'yes' : ''],
		['Guardian', fields.guardianNote ?? ''],
		...rest.map((field): [string, string] => [texts[field], fields[field] ?? ''])
	];
	return all.filter(([, value]) => value !== '');
}

const blank = newClient({ name: '' });

/** The boxes that are more than a line of text. */
const boxes: Partial<Record<keyof typeof clientFields, Partial<Correction>>> = {
	bornOn: { box: 'day' },
	lastSeenOn: { box: 'day', ofAll: 'Last seen, all chosen' },
	standing: { box: standingOptions, settles: 'status', ofAll: 'Status of all chosen' }
};

/** Those of the practice's own country. */
function placesAround(home: string) {
	const country = facts.places.find(({ id }) => id === home)?.country.id ?? null;
	const own = facts.places.filter((each) => each.country.id === country);
	return { home, places: own };
}

export const clients: Importing<ClientKind, ClientsInHand> = {
	id: 'clients',
	kind: clientLists,
	title: 'Import your client list',
	lead: 'Export the list of clients from your record system, then choose that file here.',
	verb: 'Import',
	doubts: doubtWords,
	corrections: corrected.map((field) => {
		const label = clientFields[field].fix;
		return { field, label, box: 'text', empty: blank[field] && null, ...boxes[field] };
	}),
	counted: people,
	mark: ({ standing }) => standingWords[standing],
	facts: factsOf,
	begin(table) {
		const around = () => ({
			today: clock.today,
			region: facts.region,
			existing: vault.all('client'),
			members: vault
				.all('recipient')
				.filter(({ role }) => role === 'partner' || role === 'familyMember')
				.map(({ name, clientId }) => ({ name, of: vault.one('client', clientId)?.name ?? '' })),
			...placesAround(facts.practice?.place ?? '')
		});
		const list = new ClientsInHand(table, around, writtenByHand(vault.trail()));
		recall(list, answersFor(table, vault.all('listAnswers')));
		return list;
	},
	change(list) {
		const linked = list.households.flatMap((each) => {
			const format = list.linked[each.key];
			const isReady = each.drafts.every(({ state }) => state === 'ready');
			return format && isReady ? [{ each, format }] : [];
		});
		const rows = new Set(linked.flatMap(({ each }) => each.drafts.map(({ row }) => row)));
		const alone = list.added.filter(({ row }) => !rows.has(row));
		const joint = linked.map(({ each, format }) => together(each, format, clock.today, newId));
		const answers = answersOf(list, clock.today);
		const added = [
			...alone.map(({ fields }) => ({ id: newId(), fields })),
			...joint.map(({ client }) => client)
		].map(({ id, fields }) => ({ id, fields: { ...fields, cameOn: clock.today } }));
		const guardians = added.flatMap(({ id, fields }) =>
			guardiansIn(fields, id, clock.today).map((each) => ({ id: newId(), fields: each }))
		);
		const members = [...joint.flatMap((each) => each.members), ...guardians];
		const change = clientsImported(added, list.updates, members);
		if (answers) change.ops.push({ op: 'add', type: 'listAnswers', id: newId(), fields: answers });
		return change;
	},
	changes: ({ updates }) =>
		updates.map(({ client: { id, name }, said = [] }) => ({ id, name, said })),
	afterwards:
		'Every current client has a plan now. Where the list did not say who may be written to at home, letters are handed over until you note it.',
	link: (added) => ({
		href: resolve('/clients/'),
		label: added > 0 ? `See ${people(added)}` : 'See your clients'
	})
};
