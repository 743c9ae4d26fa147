import type { FormBlock } from '$lib/domain/letters/form';
import type { FormFacts, Signing } from '$lib/domain/letters/form-facts';
import { asksFor } from '$lib/domain/releases/needs';
import { asked, heading, row } from './pieces';

/** Signature and day, and by what right somebody signs for another; a line for each whose signature it needs. */
export function signature(facts: FormFacts): FormBlock[] {
	return [...signatures(facts), ...witness(facts), ...passedOn(facts)];
}

/** Whoever can say that it is this person who signs. */
function witness({ needs }: FormFacts): FormBlock[] {
	if (!asksFor(needs, 'witness')) return [];
	return [
		heading('Witness: I know who signed above, or have seen who it is'),
		signed('Witness', '-witness'),
		row(
			asked({ name: 'witness-name', label: 'Name in print', tip: 'Name of the witness, in print' })
		)
	];
}

/** Where a rule wants each disclosure noted. */
function passedOn({ needs }: FormFacts): FormBlock[] {
	if (!asksFor(needs, 'logOfDisclosures')) return [];
	const line = (no: number) =>
		row(
			asked({ name: `passed-on-${no}`, label: 'On', tip: 'Day on which something was passed on' }),
			asked({ name: `passed-to-${no}`, label: 'to', tip: 'Who got it', share: 1.5 }),
			asked({ name: `passed-what-${no}`, label: 'this', tip: 'What was passed on', share: 2 })
		);
	return [heading('For the file: what was passed on'), ...[1, 2, 3].map(line)];
}

function signatures({ whose }: FormFacts): FormBlock[] {
	const signer = whose?.signer ?? null;
	const also = whose?.also ?? [];
	if (signer && also.length > 0) {
		const lines = [signer, ...also].map((each, i) => together(each, i === 0 ? '' : `-${i + 1}`));
		return [heading('Signatures: it holds once each of these has signed'), ...lines];
	}
	const forThemselves = signer !== null && signer.authority === null;
	return [
		heading('Signature'),
		signed('Signed', ''),
		row(
			asked(
				{ name: 'signer-name', label: 'Name in print', tip: 'Name of who signs, in print' },
				signer?.name
			)
		),
		...(forThemselves ? [] : authority(signer?.authority ?? null))
	];
}

function together({ name, authority }: Signing, no: string): FormBlock {
	return signed(authority ? `${name} (${authority}), signed` : `${name}, signed`, no);
}

function signed(label: string, no: string): FormBlock {
	const tip = 'Signature: print the form, and sign here by hand';
	return row(
		asked({ name: `signature${no}`, label, tip, room: 'signature', share: 2 }),
		asked({ name: `signed-on${no}`, label: 'Date', tip: 'Day of signing', room: 'signature' })
	);
}

function authority(known: string | null): FormBlock[] {
	return [
		row(
			asked(
				{
					name: 'authority',
					label: 'If I sign for somebody else, as their',
					tip: 'What gives you the right to sign for this person, such as parent or legal guardian',
					share: 1.4
				},
				known
			),
			asked({
				name: 'authority-paper',
				label: 'shown by',
				tip: 'The paper that shows this right, such as a court order'
			})
		)
	];
}
