import type { Region } from '$lib/domain/days/day';
import { faceWidths } from '$lib/pdf/layout/measure';
import { languageOf } from '$lib/pdf/language';
import type { Faces } from '$lib/pdf/making';
import { addLetter, closeFile, letterFile } from '$lib/pdf/write/file';
import { onEnvelopes, onLabels, type LaidAddresses } from './lay';
import { envelopes, labelSheets, type EnvelopeId, type LabelSheetId } from './stock';

/** Addresses, and on what they are printed. */
export type Addressing = {
	/** The lines of each, in the order of printing. */
	addresses: readonly (readonly string[])[];
	region: Region;
	on:
		| {
				kind: 'labels';
				sheet: LabelSheetId;
				/** The first label to be used, from 1. */ start: number;
		  }
		| { kind: 'envelopes'; envelope: EnvelopeId; senders: readonly (readonly string[])[] };
};

/** What became of them; `bytes` is empty where none could be printed. */
export type Addressed = Omit<LaidAddresses, 'pages'> & { bytes: Uint8Array; pages: number };

/** One tagged PDF of addresses alone; the same addresses give the same bytes. */
export async function makeAddresses(of: Addressing, faces: Faces): Promise<Addressed> {
	const { addresses, on } = of;
	const face = faceWidths(faces.regular);
	const { pages, made, failed } =
		on.kind === 'labels'
			? onLabels(addresses, labelSheets[on.sheet], on.start, face)
			: onEnvelopes(addresses, envelopes[on.envelope], on.senders, face);
	if (pages.length === 0) return { bytes: new Uint8Array(), pages: 0, made, failed };
	const language = languageOf(of);
	const title = on.kind === 'labels' ? 'Address labels' : 'Envelopes';
	const file = letterFile(new Map());
	addLetter(file, pages, { title, language });
	const bytes = await closeFile(file, faces, { title, language });
	return { bytes, pages: pages.length, made, failed };
}
