/** One letter to somebody outside while it is written, be it about the practice or about a client. */
import type { Letter } from '$lib/domain/letters/letter';
import type {
	Answers,
	Ask,
	ClientLetter,
	OutsideLetter,
	Party,
	PracticeHere,
	PracticeLetter
} from '$lib/domain/letters/outside-letter';
import { outsideHold, partsHeldBack, releaseFor } from '$lib/domain/letters/outside-hold';
import { partiesAbout, partiesOf } from '$lib/domain/letters/parties';
import type { CorrespondentFields } from '$lib/domain/recording';
import type { Correspondent } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules';

/** What is known once somebody is chosen. */
export type Addressed = {
	/** The sentence why nothing may go to them yet; `null`: it may. */
	held: string | null;
	/** What lets it go without a release; `null`: a release does, or none is needed. */
	allowedBy: string | null;
	asks: readonly Ask[];
	/** Only where nothing is missing, held or unanswered. */
	write(answers: Answers): Letter;
};

export type Writing = {
	template: OutsideLetter;
	parties: readonly Party[];
	/** What has to be said elsewhere first, a sentence each. */
	missing: readonly string[];
	/** What to mind before it goes, a sentence each. */
	cautions: readonly string[];
	/** What is known of somebody to add; empty fields: nothing. */
	suggested: Pick<CorrespondentFields, 'name' | 'address' | 'phone'>;
	addressed(to: Party): Addressed;
};

export function aboutPractice(
	template: PracticeLetter,
	here: PracticeHere,
	correspondents: readonly Correspondent[]
): Writing {
	return {
		template,
		parties: partiesOf(template, correspondents),
		missing: template.missing(here),
		cautions: template.caution ? [template.caution] : [],
		suggested: suggestedHere(template, here),
		addressed: (to) => ({
			held: null,
			allowedBy: null,
			asks: template.asks(here),
			write: (answers) => template.write(here, to, answers)
		})
	};
}

export function aboutClient(
	template: ClientLetter,
	situation: Situation,
	correspondents: readonly Correspondent[]
): Writing {
	return {
		template,
		parties: partiesAbout(template, situation, correspondents),
		missing: template.missing(situation),
		cautions: [template.caution, partsHeldBack(situation)].filter((each) => each !== null),
		suggested: { name: namedInRelease(situation), address: '', phone: '' },
		addressed: (to) => {
			const release = releaseFor(situation, to, template.parts);
			return {
				held: outsideHold(situation, template, to),
				allowedBy: release ? null : template.allowedBy(situation),
				asks: template.asks(situation, release),
				write: (answers) => template.write(situation, to, answers, release)
			};
		}
	};
}

export function keyOf({ correspondentId, providerId }: Party): string {
	return correspondentId ?? providerId ?? '';
}

function suggestedHere({ roles }: PracticeLetter, { practice }: PracticeHere) {
	if (roles.includes('custodian'))
		return {
			name: practice.custodianName,
			address: practice.custodianAddress,
			phone: practice.custodianPhone
		};
	if (roles.includes('executor'))
		return { name: practice.executorName ?? '', address: '', phone: practice.executorPhone ?? '' };
	return { name: '', address: '', phone: '' };
}

/** Somebody outside the directory whom the newest release names. */
function namedInRelease({ case: own }: Situation): string {
	return own.releases.findLast(({ providerId }) => providerId === null)?.to ?? '';
}
