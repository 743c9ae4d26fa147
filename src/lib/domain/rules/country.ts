/** What a country has of its own, for letters and forms. The countries themselves are data, in `catalog/countries/`. */
import type { Region } from '$lib/domain/days/day';
import type { Cited } from '$lib/domain/days/source';
import type { CountryId } from './ids';

/** `for`: left out where it is for everybody; with it goes where that was read. */
type CrisisLine = { name: string; contact: string; for?: 'children'; source?: Cited };

/** A body that a therapist joins, and that hears complaints: `typed` as it stands in a licence. */
type Body = { typed: string; name: string; source: Cited };

/** An authorization as HIPAA asks for it, or a consent as the UK GDPR does. */
export type FormLaw = 'authorization' | 'consent';

/** Region, the style of days and paper, is another matter: anybody may choose it. */
export type Country = {
	/** `null`: what holds everywhere. */
	id: CountryId | null;
	/** Lines that answer day and night; empty: none is known. */
	crisisLines: readonly CrisisLine[];
	/** Where no law names a board; empty: none is known. */
	bodies: readonly Body[];
	/** Empty: not known. */
	emergencyNumber: string;
	/** Where to go at any hour, as it is called there. */
	emergencyRoom: string;
	/** As a letter calls the doctor to see first: “your GP”. */
	doctor: string;
	/** How to find more therapists than a letter names. */
	findOthers: string;
	/** Who hears complaints about records: in a letter to the client, and in a form that the client signs. */
	overseer: { letter: string; form: string };
	/** `null`: the law of the region in which the paper is written. */
	formLaw: FormLaw | null;
	/** The GDPR holds, of the Union or of the United Kingdom: a copy is free, and the right to it is the person's own, a child's too. */
	hasGdpr: boolean;
	/** What a parent or guardian decides a child's care by is called so in law. */
	hasParentalResponsibility: boolean;
	/** The law sets a therapist's own notes apart from the record: of the United States, 45 CFR 164.524(a)(1). */
	setsNotesApart: boolean;
	/** Health plans pay for much of the care. */
	hasHealthPlans: boolean;
	/** Who pays knows a therapist by NPI and tax number, and asks for a form W-9. */
	hasPayerNumbers: boolean;
	/** What letters cannot speak of, since it is not there; `null`: nothing is known to be missing. */
	notThere: RegExp | null;
	/** The usual style of days and paper; `null`: as the browser's owner writes them. */
	region: Region | null;
};
