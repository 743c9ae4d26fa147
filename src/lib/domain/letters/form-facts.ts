/** What a form may be filled in with before it is signed. Everything that is not known stays blank. */
import type { Case, Client, Contact, Practice, Provider, Recipient } from '$lib/domain/records';
import { addressLines, hasAddress, lines, mayBeMailed } from '$lib/domain/records';
import type { Day, Region } from '$lib/domain/days/day';
import type { Country, Limit, ReleaseRule } from '$lib/domain/rules';
import type { ReleaseLimit } from '$lib/domain/releases/release-expiry';

export type FormFacts = {
	practice: Practice;
	/** For whom somebody acts who stands on it as the clinician; `null`: nobody acts for another. */
	actsFor: string | null;
	/** That of the letters to whoever it is for. */
	language: Client['letterLanguage'];
	/** Whose law the practice works under; `null`: no place was chosen. */
	country: Country['id'];
	/** `null`: a blank form, for anybody. */
	whose: Whose | null;
	/** Who may receive it; `null`: left blank. */
	receiver: Receiver | null;
	/** As it stands on the form; `null`: left blank. */
	purpose: string | null;
	/** The last day that was agreed; `null`: as long as `longest` says. */
	expiresOn: Day | null;
	longest: ReleaseLimit | null;
	/** What the rules of the places ask of a release. */
	needs: readonly ReleaseRule[];
	/** How soon a request for records is answered; `null`: no rule is known. */
	answerWithin: Limit | null;
	/** Records of a substance use program are among them (42 CFR Part 2). */
	part2: boolean;
};

/** Whose information it is, and who signs. */
export type Whose = {
	name: string;
	bornOn: Day | null;
	/** How whoever signs is reached. */
	phone: string;
	email: string;
	/** One line each, without the name; empty where none is known or mail was refused. */
	address: readonly string[];
	/** They read large print more easily. */
	largePrint: boolean;
	/** They met together with others, who do not sign this one: the form covers their own part alone. */
	ownPart: boolean;
	/** `null`: left open. */
	signer: Signing | null;
	/** Whose signatures it needs beside that one. */
	also: readonly Signing[];
};

export type Signing = {
	name: string;
	/** `null`: signs for themselves. */ authority: string | null;
};

export type Receiver = { name: string; phone: string; address: readonly string[] };

/** What gives a representative the right to sign, in the words of the form; the others sign for themselves. */
export const authorities: Partial<Record<Recipient['role'], Record<Region, string>>> = {
	guardian: { US: 'Parent or legal guardian', GB: 'Parent, or with parental responsibility' },
	decisionMaker: { US: 'Legal decision-maker', GB: 'Legal decision-maker' }
};

/**
 * A partner or family member signs for their own part, and their form names nobody else; a guardian or
 * decision-maker signs for the client. `signerId`: a recipient's id; `null`: the client signs; `undefined`: left open.
 * Nobody's address stands on a form that somebody signs too whom an order keeps away.
 */
export function whose(
	own: Case,
	signerId: string | null | undefined,
	region: Region,
	also: readonly (string | null)[] = []
): Whose {
	const { client, recipients } = own;
	const person = (id: string | null | undefined) =>
		recipients.find((each) => each.id === id) ?? client;
	const by = (of: Client | Recipient): Signing => ({
		name: of.name,
		authority: ('role' in of && authorities[of.role]?.[region]) || null
	});
	const signer = person(signerId);
	const about = by(signer).authority ? client : signer;
	const others = also.map(person).some((each) => each !== client && by(each).authority === null);
	const kept = [signerId, ...also]
		.map(person)
		.some((each) => 'noContact' in each && each.noContact);
	return {
		name: about.name,
		bornOn: about === client ? client.bornOn : null,
		...(kept ? { phone: '', email: '', address: [] } : reach(signer, region)),
		largePrint: client.largePrint || signer.largePrint,
		ownPart: client.format !== 'individual' && !others,
		signer: signerId === undefined ? null : by(signer),
		also: also.map(person).map(by)
	};
}

function reach(of: Contact, region: Region): Pick<Whose, 'phone' | 'email' | 'address'> {
	const address = mayBeMailed(of) && hasAddress(of) ? addressLines(of, region) : [];
	return { phone: of.phone, email: of.email, address };
}

export function receiverOf({ name, phone, address }: Provider): Receiver {
	return { name, phone, address: lines(address) };
}
