import type { Region } from '$lib/domain/days/day';

/** What is said otherwise on the other side of the ocean. */
export const words: Record<
	Region,
	{
		closing: string;
		email: string;
		/** The permission to work. */
		license: string;
		mail: string;
		insurance: string;
		tail: string;
		policies: string;
		authorize: string;
		authorization: string;
		privacyLaw: string;
		dataAgreement: string;
	}
> = {
	US: {
		closing: 'Sincerely,',
		email: 'e-mail',
		license: 'license',
		mail: 'mail',
		insurance: 'professional liability',
		tail: 'an extended reporting period (tail)',
		policies: 'claims-made or occurrence',
		authorize: 'authorize',
		authorization: 'authorization',
		privacyLaw: 'the privacy law that binds us (HIPAA and the law of the state)',
		dataAgreement: 'business associate agreement'
	},
	GB: {
		closing: 'Yours sincerely,',
		email: 'email',
		license: 'registration',
		mail: 'post',
		insurance: 'professional indemnity',
		tail: 'run-off cover',
		policies: 'claims-made or claims-occurring',
		authorize: 'authorise',
		authorization: 'authorisation',
		privacyLaw: 'the data protection law that binds us',
		dataAgreement: 'data processing agreement'
	}
};
