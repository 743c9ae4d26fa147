import type { FormBlock } from '$lib/domain/letters/form';
import type { FormFacts } from '$lib/domain/letters/form-facts';
import { asked, heading, row } from './pieces';

/** Signature and day, and by what right somebody signs for another. */
export function signature({ whose }: FormFacts): FormBlock[] {
	const signer = whose?.signer ?? null;
	const forThemselves = signer !== null && signer.authority === null;
	return [
		heading('Signature'),
		row(
			asked({
				name: 'signature',
				label: 'Signed',
				tip: 'Signature: print the form, and sign here by hand',
				room: 'signature',
				share: 2
			}),
			asked({
				name: 'signed-on',
				label: 'Date',
				tip: 'Day of signing',
				room: 'signature'
			})
		),
		row(
			asked(
				{ name: 'signer-name', label: 'Name in print', tip: 'Name of who signs, in print' },
				signer?.name
			)
		),
		...(forThemselves ? [] : authority(signer?.authority ?? null))
	];
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
